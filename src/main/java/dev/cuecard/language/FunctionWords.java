package dev.cuecard.language;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// The words that hold a sentence together and say nothing of what it is about, with those of
/// talking itself (“okay”, “let's”, “thank you”): by language, in lower case.
public final class FunctionWords {
  private static final Map<String, Set<String>> BY_LANGUAGE =
      Map.of(
          "en",
          words(
              "a about above actually after again all also am an and any are arent as at "
                  + "basically be because been before being below between both but by can cannot "
                  + "could couldnt did didnt do does doesnt doing dont down during each few for "
                  + "from further get gets getting go goes going gonna got had hadnt has hasnt "
                  + "have havent having he her here heres hers herself hes him himself his how i "
                  + "id if ill im in into is isnt it its itself ive just kind know let lets like "
                  + "lot make may maybe me might more most much must my myself no nor not now of "
                  + "off oh ok okay on once one only or other ought our ours ourselves out over "
                  + "own put really right same say says see she should shouldnt so some something "
                  + "sort still such take than thank thanks that thats the their theirs them "
                  + "themselves then there theres these they theyre theyve thing things think "
                  + "this those through to too two uh um under until up us use very want wants "
                  + "was wasnt way we well went were werent weve what whats when where which "
                  + "while who whom whose why will with wont would wouldnt yeah yes you youd "
                  + "youll your youre yours yourself youve"),
          "es",
          words(
              "a acá ahora ahí al algo alguien alguna algunas alguno algunos algún allá "
                  + "allí ambos antes aquel aquella aquellas aquello aquellos aquí así aun aunque "
                  + "aún bajo bastante bien bueno cada casi como con contra cosa cosas cual "
                  + "cuales cualquier cuando cuanto cuya cuyo cuál cuándo cuánto cómo da dado dan "
                  + "dar de debe debemos deben del dentro desde después dice dicen donde dos "
                  + "durante dónde e el ella ellas ello ellos en encima entonces entre era eran "
                  + "eres es esa esas ese eso esos esta estaba estaban estado estamos estar estas "
                  + "este esto estos estoy está están fin fue fueron gracias ha haber habrá había "
                  + "habían hace hacen hacer hacia haciendo han hasta hay haya he hecho hemos "
                  + "hizo hola hoy igual incluso ir jamás junto la las le les lo los luego manera "
                  + "mas me mejor menos mi mientras mis misma mismas mismo mismos mucha muchas "
                  + "mucho muchos muy más mí nada nadie ni ninguna ninguno ningún no nos nosotras "
                  + "nosotros nuestra nuestras nuestro nuestros nunca o os otra otras otro otros "
                  + "para parece parte pero poca poco pocos podemos poder poner por porque "
                  + "primero puede pueden puedes pues que quien quienes quiere quieren quiero "
                  + "quién qué sabe saber se sea sean según ser será si sido siempre siendo sin "
                  + "sino sobre sois solamente solo somos son soy su sus suya suyo sé sí sólo tal "
                  + "también tampoco tan tanta tanto tantos te tenemos tener tengo ti tiene "
                  + "tienen tienes toda todas todavía todo todos tras tres tu tus tuvo tú u un "
                  + "una unas uno unos usted ustedes va vale vamos van varias varios vas veces "
                  + "ver vez voy y ya yo él ésta éste"),
          "fr",
          words(
              "afin ai aie aient ainsi alors après as assez au aucun aucune aujourdhui "
                  + "auquel aussi autre autres aux avaient avais avait avant avec avez avoir "
                  + "avons ayant bah beaucoup bien bon bonjour car ce ceci cela celle celles "
                  + "celui cependant ces cest cet cette ceux chacun chaque chez chose choses ci "
                  + "combien comme comment contre daccord dans de depuis derrière des desquels "
                  + "devant devez doit doivent donc dont du dun dune durant dès déjà elle elles "
                  + "en encore enfin ensuite entre es est et eu eux faire fais faisait fait "
                  + "faites faut fois font hein hors ici il ils jai je jusque la laquelle le "
                  + "lequel les lesquels leur leurs lon lorsque lui là ma mais malgré me merci "
                  + "mes mettre mieux mine moi moins mon même mêmes ne nest ni non nos notre nous "
                  + "on ont or ou ouais oui où par parce parfois parmi pas pendant peu peut "
                  + "peuvent peux plus plusieurs plutôt pour pourquoi pouvez pouvoir presque près "
                  + "puis puisque quand quant que quel quelle quelles quelque quelques quelquun "
                  + "quels quest qui quil quoi quon rien sa sans sauf se selon sera seront ses "
                  + "seul seulement si sil soi soient sois soit sommes son sont sous souvent suis "
                  + "sur surtout ta tandis tant te tel telle tellement tels tes toi ton toujours "
                  + "tous tout toute toutes trop très tu un une va vais vers veut veux via voici "
                  + "voilà voir vont vos votre voulez vous voyez vraiment vu y à étaient étais "
                  + "était étant été êtes être"),
          "ru",
          words(
              "а без более больше будем будет будете будут бы был была были было быть в вам "
                  + "вами вас ваш ваша ваше ваши весь во вообще вот все всегда всего всей всем "
                  + "всех всю вся всё вы где говорит говорить да даже два две делать для до "
                  + "должен должна должны другая другие других другого другой его ее ей ему если "
                  + "есть еще ещё её ж же за зачем здесь и из или им ими иногда их к каждая "
                  + "каждый каждом каждого каждой как какая какие какого какой какую когда конечно кто кого кому куда ли либо "
                  + "лучше между меня мне много можем может можете можно мои мой моя мы на над "
                  + "надо нам нами нас наш наша наше нашей наши итак не него которая которого которое которой котором которую которые который которым которых нее ней нельзя нет неё ни "
                  + "нибудь никогда ним них ничего но ну нужно о об обычно один одна одно одного "
                  + "одной около он она они оно опять от очень перед по под после потом потому "
                  + "почему почти при про просто раз разве с сам сама сами само самый своего "
                  + "своей свои своих свой свою сделать себе себя сегодня сейчас со спасибо стал "
                  + "так такая также такие такое такой там твой те тебе тебя тем теперь то тогда "
                  + "того тоже той только том тому тот три тут ты у уж уже хорошо хотите хоть "
                  + "хотя хочет хочу чего чей чем через что чтоб чтобы чуть эта эти этих это "
                  + "этого этой этом этому этот эту я является"),
          "ar",
          words(
              "أ أليس أم أما أن أنا أنت أنتم أنه أنها أو أول أولئك أي أيضا أيضاً أين إذ إذا "
                  + "إلا إلى إما إن إنه إنها الآن التي الذي الذين اللاتي اليوم بأن بعد بعض بل بما "
                  + "به بها بين تحت تكون تلك ثم جدا جداً جميع حتى حول حيث حين حينما خلال دون ذلك "
                  + "ذلكم رغم سوف شيء صار ضد ضمن عبر عدم على عليك عليه عليها عليهم عن عند عندما "
                  + "غير ف فإن فقط في فيه فيها قال قبل قد قليل كان كانت كانوا كذلك كل كلا كلما كم "
                  + "كما كنت كي كيف لأن لأنه لا لدى لديه لديها لقد لك لكل لكم لكن لكنه لم لماذا "
                  + "لن لنا له لها لهذا لهم لو لي ليس ليست ما ماذا متى مثل مع معه معها من منذ منه "
                  + "منها منهم مهما نحن نعم نفس نفسه نفسها هؤلاء هذا هذان هذه هل هم هن هنا هناك "
                  + "هو هي و وأن وإن والتي والذي وقد وكان ولا ولكن ولم وما ومن وهذا وهذه وهو وهي "
                  + "يا يجب يعني يكون يمكن يمكنك"),
          "de",
          words(
              "aber alle allem allen aller alles als also am an andere anderen auch auf aus "
                  + "bei beim bin bis bist bitte da dabei damit danach dann daran darauf das dass "
                  + "davon dazu dein deine dem den denn der des deshalb die dies diese diesem "
                  + "diesen dieser dieses doch dort du durch eben ein eine einem einen einer "
                  + "eines einfach einige er es etwa etwas euch euer für ganz gar gegen genau "
                  + "gibt gut habe haben hat hatte hatten hier hin ich ihm ihn ihnen ihr ihre "
                  + "immer in ins ist ja jede jeden jeder jedes jetzt kann kannst kein keine "
                  + "keinen können könnte mal man mehr mein meine mich mir mit mittlerweile muss "
                  + "müssen nach natürlich nicht nichts noch nun nur ob oder ohne okay schon sehr "
                  + "sein seine sich sie sind so soll sollte sondern sonst um und uns unser unter "
                  + "viel viele vielleicht vom von vor war waren warum was weg weil weiter welche "
                  + "wenn wer werden wie wieder will wir wird wo wollen wurde würde zu zum zur "
                  + "zwischen über"),
          "pt",
          words(
              "a agora ainda algo algum alguma algumas alguns alguém ali além ante antes ao "
                  + "aos após aquela aquelas aquele aqueles aqui aquilo as assim até bem cada "
                  + "coisa coisas com como contra da dar das daí de dela dele deles depois desde "
                  + "dessa desse desta deste disso do dois dos e ela elas ele eles em entre então "
                  + "era eram essa essas esse esses esta estamos estar estas este estes está "
                  + "estão eu fazer foi for foram gente há isso isto já lhe lhes lá mais mas me "
                  + "mesma mesmo meu minha muita muito muitos na nada nas nem nenhum nessa nesse "
                  + "nesta neste ninguém no nos nossa nosso num numa nunca não nós o onde os ou "
                  + "outra outras outro outros para pela pelas pelo pelos pode podem pois por "
                  + "porque porquê pouco pra qual qualquer quando quanto que quem quê se seja sem "
                  + "sempre ser será seu seus si sim sobre somos sou sua suas só também te tem "
                  + "temos tenho ter teu toda todas todo todos tu tudo tão têm um uma umas uns "
                  + "vai vamos você vocês vos à às é"));

  private FunctionWords() {}

  private static Set<String> words(String list) {
    return Set.of(list.split(" ", -1));
  }

  /// Whether `word` is one of them, however its letters are cased and its apostrophes are set. In a
  /// language that has no list here none is.
  public static boolean contains(Language language, String word) {
    Set<String> known = BY_LANGUAGE.getOrDefault(language.primary(), Set.of());
    return known.contains(bare(word.toLowerCase(Locale.ROOT)));
  }

  private static String bare(String word) {
    return word.indexOf('\'') < 0 && word.indexOf('’') < 0
        ? word
        : word.replace("'", "").replace("’", "");
  }
}
