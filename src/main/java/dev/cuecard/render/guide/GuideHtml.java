package dev.cuecard.render.guide;
import dev.cuecard.guide.StudyGuide;
public final class GuideHtml { public static String of(StudyGuide g) { return ""; } }
