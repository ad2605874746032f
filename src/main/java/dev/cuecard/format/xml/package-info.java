/// Pieces of XML as trees, and as the text that they are written as: what the formats that are XML
/// have in common. Start reading at [dev.cuecard.format.xml.Xml]; files are walked over by
/// [dev.cuecard.timedtext.XmlText].
@NullMarked
package dev.cuecard.format.xml;

import org.jspecify.annotations.NullMarked;
