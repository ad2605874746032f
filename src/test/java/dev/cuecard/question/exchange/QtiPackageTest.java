package dev.cuecard.question.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/// What is expected was also valid by the schemas of 1EdTech: imsqti_v2p1.xsd and imscp_v1p1.xsd,
/// and the ASI and packaging schemas of QTI 3.0.
class QtiPackageTest {
  private static final Map<String, String> FILES =
      Quiz.unzipped(QuestionFormat.QTI.write(Quiz.SET));
  private static final Map<String, String> FILES_OF_3 =
      Quiz.unzipped(QuestionFormat.QTI3.write(Quiz.SET));

  @Test
  void theManifestListsTheTestAndItsItems() {
    assertThat(FILES)
        .containsOnlyKeys(
            "imsmanifest.xml",
            "test.xml",
            "items/q-one-aaaa.xml",
            "items/q-several-bbbb.xml",
            "items/q-typed-cccc.xml",
            "items/q-number-dddd.xml");
    assertThat(FILES.get("imsmanifest.xml"))
        .contains(
            "<resource identifier=\"q-one-aaaa\" type=\"imsqti_item_xmlv2p1\""
                + " href=\"items/q-one-aaaa.xml\"><file href=\"items/q-one-aaaa.xml\">")
        .contains("<dependency identifierref=\"q-number-dddd\">");
  }

  @Test
  void aChoiceIsScoredAndExplained() {
    assertThat(FILES.get("items/q-one-aaaa.xml"))
        .isEqualTo(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <assessmentItem xmlns="http://www.imsglobal.org/xsd/imsqti_v2p1" identifier="q-one-aaaa" title="Tea: &quot;hot&quot;" adaptive="false" timeDependent="false" xml:lang="en">
            <responseDeclaration identifier="RESPONSE" cardinality="single" baseType="identifier"><correctResponse><value>choice1</value></correctResponse></responseDeclaration>
            <outcomeDeclaration identifier="SCORE" cardinality="single" baseType="float"><defaultValue><value>0</value></defaultValue></outcomeDeclaration>
            <outcomeDeclaration identifier="FEEDBACK" cardinality="single" baseType="identifier"><defaultValue><value>none</value></defaultValue></outcomeDeclaration>
            <itemBody>
            <p>Is tea hot?</p>
            <p>Choose one.</p>
            <choiceInteraction responseIdentifier="RESPONSE" shuffle="true" maxChoices="1">
            <simpleChoice identifier="choice1">hot: 90~95 °C</simpleChoice>
            <simpleChoice identifier="choice2">#1 \\ {cold}</simpleChoice>
            </choiceInteraction>
            </itemBody>
            <responseProcessing>
            <responseCondition><responseIf><match><variable identifier="RESPONSE"></variable><correct identifier="RESPONSE"></correct></match><setOutcomeValue identifier="SCORE"><baseValue baseType="float">1</baseValue></setOutcomeValue></responseIf></responseCondition>
            <setOutcomeValue identifier="FEEDBACK"><baseValue baseType="identifier">explanation</baseValue></setOutcomeValue>
            </responseProcessing>
            <modalFeedback outcomeIdentifier="FEEDBACK" identifier="explanation" showHide="show"><p>It's *hot* &amp; &lt;b&gt;.</p>
            <p><a href="https://tea.example.org/tea.mp4#t=61.5">Tea = {hot}, 1:01</a></p></modalFeedback>
            </assessmentItem>
            """);
  }

  @Test
  void whatIsTypedStandsInItsSentence() {
    assertThat(FILES.get("items/q-typed-cccc.xml"))
        .contains(
            "<mapEntry mapKey=\"Tea/chai\" mappedValue=\"1\" caseSensitive=\"false\">",
            "<p><textEntryInteraction responseIdentifier=\"RESPONSE\" expectedLength=\"30\">"
                + "</textEntryInteraction> is \"drunk\".</p>");
  }

  @Test
  void versionThreeNamesTheSameWithHyphens() {
    assertThat(FILES_OF_3.get("items/q-several-bbbb.xml"))
        .contains(
            "<qti-assessment-item xmlns=\"http://www.imsglobal.org/xsd/imsqtiasi_v3p0\"",
            "<qti-response-declaration identifier=\"RESPONSE\" cardinality=\"multiple\""
                + " base-type=\"identifier\">",
            "<qti-choice-interaction response-identifier=\"RESPONSE\" shuffle=\"true\""
                + " max-choices=\"0\">",
            "<qti-modal-feedback outcome-identifier=\"FEEDBACK\" identifier=\"explanation\""
                + " show-hide=\"show\"><qti-content-body><p>Because &amp; so.</p>");
    assertThat(FILES_OF_3.get("imsmanifest.xml")).contains("<schemaversion>3.0.0</schemaversion>");
  }

  @Test
  void namesOfFilesAreAscii() {
    assertThat(Quiz.unzipped(QuestionFormat.QTI.write(Quiz.ARABIC)).keySet())
        .allMatch(name -> name.matches("[A-Za-z0-9/.-]+"))
        .hasSize(3);
  }
}
