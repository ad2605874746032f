package dev.cuecard.render.guide;
import dev.cuecard.guide.StudyGuide;
public final class GuideJson { public static String of(StudyGuide g) { return ""; } }
