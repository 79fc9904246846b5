"""The commonest Swedish given names: they show where the next name begins in "Jan Ek Eva Alm Lund"."""

from collections.abc import Sequence

GIVEN_NAMES = frozenset(
    """
    Agneta Agnes Albin Alex Alexander Alexandra Alf Alfred Alice Alicia Alma Amanda Amina Anders Andreas André Anette Angelica Angelika
    Anita Anja Ann Anna Anne Anneli Annelie Annette Annica Annie Annika Anton Antonia Arne Arvid Astrid Axel Barbro Beatrice Bengt
    Bernt Berit Bertil Birger Birgit Birgitta Bo Britt Britta Börje Camilla Carin Carina Carl Carola Carolin Carolina Caroline
    Catarina Catharina Cecilia Charlotta Charlotte Christel Christer Christian Christina Christine Christoffer Clara Claes Conny
    Curt Dag Dan Daniel Daniela David Dennis Desirée Ebba Edvin Elias Elin Elina Elis Elisabet Elisabeth Ella Ellen Elsa Elsie
    Elvira Emelie Emil Emilia Emma Emmy Eric Erica Erik Erika Erland Ernst Ester Esther Eva Evelina Fanny Felicia Felix Filip Folke
    Frank Fredric Fredrik Frida Fritz Gabriel Gabriella George Georg Gerd Gerda Gert Greta Gudrun Gun Gunborg Gunhild Gunilla
    Gunnar Gunnel Gustaf Gustav Göran Gösta Göte Hampus Hanna Hannah Hans Harald Harriet Harry Helen Helena Helene Helge Henric
    Henrik Henry Hilda Hjalmar Hugo Håkan Ida Inga Ingegerd Ingela Inger Ingemar Ingmar Ingrid Ingvar Irene Iris Isa Isabella
    Isabelle Isak Ivar Jan Jacob Jakob Jeanette Jennie Jenny Jens Jerker Jerry Jessica Jesper Jim Jimmy Joakim Joachim Joel Johan
    Johanna Johannes John Johnny Jon Jonas Jonathan Jonna Josef Josefin Josefine Josefina Julia Jörgen Kaj Kajsa Karin Karl Karolina
    Kaisa Katarina Katharina Katja Kenneth Kent Kenth Kerstin Kim Kjell Klara Klas Krister Kristian Kristin Kristina Kristoffer Kurt
    Lars Lasse Lea Leif Lena Lennart Leo Leon Lilian Lillemor Lilly Lina Linda Linn Linnea Linnéa Linus Lisa Lisbeth Liselott
    Liselotte Lisen Lotta Louise Lovisa Lucas Ludvig Lukas Madeleine Magdalena Magnus Maj Maja Malin Marcus Margareta Margaretha
    Margit Maria Marianne Marie Mariana Marina Marita Markus Marlene Martin Martina Mats Matilda Mattias Matts Max Maximilian
    Melissa Michael Mikael Mikaela Milla Minna Moa Mohamed Mohammed Mona Monica Monika Måns Märta Mårten Natalie Nathalie Niclas
    Nicklas Niklas Nikolas Nicole Nils Nina Nora Ola Olle Olivia Olof Olov Oscar Oskar Otto Ove Owe Pamela Patric Patricia Patrik
    Paul Paula Paulina Pauline Peder Per Pernilla Pär Peter Petra Petter Pia Pontus Ragnar Ragnhild Rasmus Rebecca Rebecka Regina
    Reine Richard Rickard Rikard Rita Robert Robin Roger Roland Rolf Ronja Ronny Rose Roy Rune Ruth Saga Samuel Sandra Sanna Sara
    Sarah Sebastian Selma Signe Sigrid Simon Siv Sofia Sofie Sonja Stefan Stella Sten Stig Stina Sune Susann Susanna Susanne Svante
    Sven Sverker Sylvia Sölve Sören Tage Teres Teresa Terese Theodor Therese Theresia Thea Theo Thomas Tilda Tim Tina Tobias Tom
    Tomas Tommy Tomy Tony Tora Torbjörn Tord Tore Torgny Torsten Tova Tove Tuva Tyra Ulf Ulla Ulrica Ulrika Ulrik Urban Ursula
    Vera Veronica Veronika Victor Victoria Vidar Viktor Viktoria Vilhelm Vilma Vincent Viola Viveka Vivianne Walter Wilhelm William
    Wilma Yngve Ylva Yvonne Åke Åsa Örjan Östen
    """.split()
)


def names_apart(words: Sequence[str], count: int) -> list[str] | None:
    """The ``count`` names written one after the other, each begun by a given name; None where they cannot be told apart."""
    given = [word.split("-")[0] in GIVEN_NAMES for word in words]
    starts = [at for at, is_given in enumerate(given) if is_given and (at == 0 or not given[at - 1])]
    if len(starts) != count or starts[:1] != [0]:
        return None
    names = [words[start:end] for start, end in zip(starts, [*starts[1:], len(words)], strict=True)]
    return [" ".join(name) for name in names] if all(len(name) > 1 for name in names) else None
