package dev.cuecard.embedding;

import java.util.List;

/// The direction in which, among the vectors of a model, what says what to do lies from what says
/// how things are. Questions lie in it as their answers do: how something is done, or what it is.
public final class StepsAxis {
  private static final List<String> STEPS =
      List.of(
          "Click Save in the corner of the window.",
          "Press and hold the button until the light turns green.",
          "I'll turn the screw to the left and pull the cover off.",
          "Choose a name and type it in the box.",
          "Put the flour into a bowl and stir it slowly.",
          "Drag the handle down to make it smaller.",
          "Open the menu and select the second entry.",
          "Go to the settings and switch it off.",
          "Cut the rope and tie both ends together.",
          "Write down the date, sign it, and send them a copy.",
          "Take the lid off, then pour in a cup of water.",
          "First you ask for their permission, then you start the recorder.",
          "Now we're going to move this one up and fold it over.",
          "Hold the string with your left hand and pluck it with your right.",
          "Let's add another row and fill it in.",
          "Wait until it is dry, and then paint it again.");

  private static final List<String> STATEMENTS =
      List.of(
          "A release form is a paper in which somebody allows others to use a recording.",
          "Bread rises because yeast makes gas out of sugar.",
          "The town was founded in the eleventh century by monks.",
          "There are three kinds of licence, and each allows something else.",
          "The heart pumps blood through the body about once a second.",
          "It is called that because of its shape.",
          "This keeps the original safe.",
          "The new one is lighter, and it lasts longer.",
          "That looks much better.",
          "As you can see, both sides are the same now.",
          "Many people find this useful when they have little time.",
          "In this video you will learn how this works.",
          "Now you know the basics of keeping bees.",
          "In the next part we will talk about something else.",
          "It means that nothing gets lost.",
          "Everybody makes mistakes.");

  /// Half the distance, at least, at which examples of both kinds lie apart if the model, which may
  /// be one for another language, tells them from each other: less is chance. Of E5 it is .14.
  private static final float LEAST = 0.05f;

  private final float[] direction;
  private final float middle;
  private final float half;

  private StepsAxis(float[] direction, float middle, float half) {
    this.direction = direction;
    this.middle = middle;
    this.half = half;
  }

  /// Of `model`, by examples.
  ///
  /// @param kept what the model made before: it reads only examples that are not among them
  public static StepsAxis of(SentenceModel model, VectorStore kept) {
    float[] steps = mean(model, kept, STEPS);
    float[] statements = mean(model, kept, STATEMENTS);
    float[] direction = new float[steps.length];
    for (int i = 0; i < direction.length; i++) {
      direction[i] = steps[i] - statements[i];
    }
    SentenceModel.toUnitLength(direction);
    float far = dot(steps, direction);
    float near = dot(statements, direction);
    return new StepsAxis(direction, (far + near) / 2, (far - near) / 2);
  }

  private static float[] mean(SentenceModel model, VectorStore kept, List<String> texts) {
    float[] mean = new float[model.dimensions()];
    List<float[]> vectors =
        texts.parallelStream().map(text -> kept.vector(text, () -> model.passage(text))).toList();
    for (float[] vector : vectors) {
      for (int i = 0; i < mean.length; i++) {
        mean[i] += vector[i] / texts.size();
      }
    }
    return mean;
  }

  private static float dot(float[] one, float[] other) {
    float sum = 0;
    for (int i = 0; i < one.length; i++) {
      sum += one[i] * other[i];
    }
    return sum;
  }

  /// Of length 1.
  public float[] direction() {
    return direction.clone();
  }

  /// What it counts in an answer to `question`, a vector of length 1, to lie in the direction; less
  /// than nothing if it asks how things are. Were the question to lie where examples of steps do,
  /// such an example would count one more than what lies between both kinds. Nothing if the model
  /// does not tell the kinds from each other.
  public float weight(float[] question) {
    return half < LEAST ? 0 : (dot(question, direction) - middle) / (half * half);
  }
}
