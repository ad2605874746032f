package dev.cuecard.openedx.export;

/// What Open edX calls a course and its blocks everywhere, so that a block is the same wherever its
/// export lies.
///
/// @param run of the course: `2019_T2`
public record CourseKey(String org, String course, String run) {
  /// `block-v1:Org+Course+Run+type@video+block@name`
  String usage(String type, String name) {
    return "block-v1:%s+%s+%s+type@%s+block@%s".formatted(org, course, run, type, name);
  }

  @Override
  public String toString() {
    return org + "+" + course + "+" + run;
  }
}
