package dev.cuecard.render.guide.pdf;
import dev.cuecard.guide.StudyGuide;
import java.util.Optional;
public record GuidePdf(byte[] bytes, Optional<String> missing) { public static GuidePdf of(StudyGuide g, Optional<java.nio.file.Path> f) { return new GuidePdf(new byte[0], Optional.empty()); } }
