"""Everyday ways of asking, put in the words that documents use."""

import pytest

from assistant.understanding.everyday import worded


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("Hur många jobbar på sjukhuset?", "Hur många anställda finns på sjukhuset?"),
        ("Varför fick nämnden pengar över 2022?", "Varför fick nämnden överskott 2022?"),
        ("Vilka fack gick med på det nya förslaget?", "Vilka fack tillstyrkte det nya förslaget?"),
        ("Vem gick med på att mötet flyttades?", "Vem gick med på att mötet flyttades?"),
        ("Vad sades på augustimötet?", "Vad sades på mötet i augusti?"),
        ("När hölls årsmötet?", "När hölls årsmötet?"),
        ("Hur många fick ja till sin ansökan?", "Hur många beviljades sin ansökan?"),
        ("Varför växer kön till simskolan?", "Varför växer kö till simskolan?"),
        ("Skiljer sig svaren när det gäller kön?", "Skiljer sig svaren om kön?"),
        ("Hur många dök upp på mötet?", "Hur många deltog på mötet?"),
        ("Hur många dök inte upp på mötet?", "Hur många uteblev på mötet?"),
        ("Vad bad nämnden om i maj?", "Vad begärde nämnden i maj?"),
        ("Hur fullt är det på sjukhuset?", "Hur hög är beläggningsgraden på sjukhuset?"),
        ("Hur ofta går bussarna i tid?", "Hur hög är punktligheten, bussarna?"),
        ("Hur mycket dyrare blev det att bo i Vik?", "Hur mycket höjdes hyrorna i Vik?"),
        ("Hur mycket lade Vik på konsulter?", "Vad kostade det Vik med konsulter?"),
        ("Hur mycket gick hyrorna upp hos Viksbo?", "Hur mycket höjdes hyrorna hos Viksbo?"),
        ("Hur mycket har taxan gått upp?", "Hur mycket höjdes taxan?"),
        ("Hur mycket gick priset upp till?", "Hur mycket gick priset upp till?"),
        ("Hur mycket gick sjukfrånvaron ner?", "Hur mycket minskade sjukfrånvaron?"),
        ("Hur många familjer blev vräkta i Vik?", "Hur många avhysningar gjordes i Vik?"),
        ("Vad kostar det om jag glömt bort min tid?", "Vad kostar det för uteblivet besök?"),
        ("Hur varmt ska det vara i badet?", "Hur många grader är det i badet?"),
        ("Vad kostade personalen i Viks nämnd?", "Hur stora var personalkostnaderna i Viks nämnd?"),
        ("Hur mycket hade Vik ensamt behövt?", "Hur mycket hade Vik enbart behövt?"),
        ("Vem basar över museet?", "Vem är chef för museet?"),
        ("Var går taket för avgiften?", "Vad är högsta beloppet för avgiften?"),
        ("Vilket bolag gick omkull?", "Vilket bolag gick i konkurs?"),
        ("Hur många badplatser dög inte?", "Hur många badplatser underkändes?"),
        ("Hur många böcker lånades i Vik?", "Hur många böcker lånades ut i Vik?"),
        ("Hur gamla är de som jobbar på museet?", "Hur gamla är de anställda på museet?"),
        ("Hur mycket back gick museet?", "Hur stort underskott hade museet?"),
        ("Vilket företag fick hand om färjan?", "Vilket företag tilldelades färjan?"),
        ("Vad slutade notan för stormen på?", "Vad kostade stormen?"),
        (
            "Vad är gränsen för omsättningen i ett litet bolag?",
            "Hur hög får omsättningen vara som mest i ett litet bolag?",
        ),
        ("Jämför badets överskott 2022 och 2024.", "Hur stort var badets överskott 2022 jämfört med 2024."),
        ("Vad landade resultatet på för museet?", "Vad blev resultatet för museet?"),
        ("Vad ligger taxan på?", "Hur hög är taxan?"),
        ("Vad landade projektet på?", "Vad landade projektet på?"),
        ("Hur står sig lönerna mot rikets?", "Hur är lönerna jämfört med rikets?"),
        ("Hur stod sig prognosen mot utfallet?", "Hur stod sig prognosen mot utfallet?"),
        ("Vem basar över badet?", "Vem är chef för badet?"),
    ],
)
def test_everyday_wordings_become_those_of_documents(question: str, expected: str) -> None:
    assert worded(question) == expected
