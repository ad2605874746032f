/// Sentence vectors, made in this process by ONNX Runtime: texts that mean the same lie close to
/// each other. Start reading at [dev.cuecard.embedding.SentenceModel]; what it has made of texts is
/// remembered in a [dev.cuecard.embedding.VectorStore].
///
/// Nothing here uses the network. ONNX Runtime 1.29 and later report to Microsoft from Linux and
/// macOS unless the environment forbids it, so an earlier one is used that cannot. Of DJL only the
/// binding to the tokenizer is used, not the classes around it, which look for downloads.
@NullMarked
package dev.cuecard.embedding;

import org.jspecify.annotations.NullMarked;
