/// XML as it is found, walked over tag by tag ([dev.cuecard.format.xml.XmlText]), and pieces of it
/// as trees and as the text that they are written as ([dev.cuecard.format.xml.Xml]): what the
/// formats that are XML have in common.
@NullMarked
package dev.cuecard.format.xml;

import org.jspecify.annotations.NullMarked;
