"""Our table of elements says the same as the XSD that is made from it, by another's validator."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

from takeitdown.practice import schema
from takeitdown.practice.schema import DOCUMENTS, FILE_DETAILS, REPORT, Kind, Misplaced, Rule
from takeitdown.steps import tree
from takeitdown.steps.tree import Element

etree = pytest.importorskip("lxml.etree", reason="NO OTHER VALIDATOR: lxml is missing")
XSD = etree.XMLSchema(etree.fromstring(schema.xsd()))

GOOD = {
    "boolean": ("true", "false", "1", "0", " true\n"),
    "dateTime": ("2026-03-04T10:00:00Z", "2026-03-04T10:00:00.5+13:59", "2026-03-04T10:00:00"),
    "date": ("2012-02-29",),
    "decimal": ("48.2", "-.5", "+7."),
    "string": ("", "a", "é", "  two  "),
}
BAD = (
    "",
    "yes",
    "2026-03-04",
    "2026-13-04T10:00:00Z",
    "2026-03-04 10:00:00",
    "-1",
    "1e5",
    "x" * 300,
)


def texts(kind: Kind, spoiled: bool) -> some.SearchStrategy[str]:
    if kind.values:
        right = some.sampled_from(kind.values)
    elif kind.pattern:
        right = some.from_regex(kind.pattern, fullmatch=True)
    elif kind.longest == 0:
        right = some.just("")
    elif kind.base == "integer":
        right = some.integers(*kind.between).map(str)
    else:
        right = some.sampled_from(GOOD[kind.base])
    return some.one_of(right, right, right, right, some.sampled_from(BAD)) if spoiled else right


@some.composite
def documents(draw: some.DrawFn, rule: Rule, spoiled: bool) -> Element:
    """An element as the rule has it; a spoiled one has here and there a wrong text, one element too
    many or too few, or two that changed places.
    """
    attributes = tuple(
        (name, draw(texts(kind, spoiled)))
        for name, kind in rule.attributes
        if draw(some.booleans())
    )
    if isinstance(rule.inside, Kind):
        return Element(rule.name, draw(texts(rule.inside, spoiled)), (), attributes)
    rules = (draw(some.sampled_from(rule.inside)),) if rule.one_of else rule.inside
    children = []
    for one in rules:
        least = 1 if rule.one_of else one.least
        usual = (least, least, 1, one.most or 2)
        count = draw(some.sampled_from((*usual, 0, 2) if spoiled else usual))
        children += [draw(documents(one, spoiled)) for _ in range(count)]
    if spoiled and len(children) > 1 and draw(some.integers(0, 9)) == 0:
        children[0], children[-1] = children[-1], children[0]
    return Element(rule.name, "", tuple(children), attributes)


def ours(root: Element, rule: Rule) -> bool:
    try:
        schema.check(root, rule)
    except Misplaced:
        return False
    return True


def theirs(text: bytes) -> bool:
    return bool(XSD.validate(etree.fromstring(text)))


EACH_DOCUMENT = pytest.mark.parametrize("rule", DOCUMENTS, ids=lambda rule: rule.name)
OFTEN = settings(max_examples=15, suppress_health_check=list(HealthCheck))


@EACH_DOCUMENT
@OFTEN
@given(data=some.data())
def test_what_the_table_allows_the_xsd_allows(rule: Rule, data: some.DataObject) -> None:
    text = tree.written(data.draw(documents(rule, spoiled=False)))
    schema.check(tree.read(text), rule)
    assert theirs(text), XSD.error_log


@EACH_DOCUMENT
@OFTEN
@given(data=some.data())
def test_on_spoiled_documents_the_table_and_the_xsd_agree(
    rule: Rule, data: some.DataObject
) -> None:
    text = tree.written(data.draw(documents(rule, spoiled=True)))
    assert ours(tree.read(text), rule) == theirs(text), text.decode()


REPORT_TEXT = (
    "<report><incidentSummary><incidentType>Child Sex Trafficking</incidentType>"
    "<incidentDateTime>2026-03-04T10:00:00Z</incidentDateTime></incidentSummary>"
    "<internetDetails><webPageIncident><url>https://a.example/1</url></webPageIncident>"
    "</internetDetails><reporter><reportingPerson/></reporter>"
    "<additionalInfo>so</additionalInfo></report>"
)
WRONG = {
    "another order": REPORT_TEXT.replace(
        "<reporter><reportingPerson/></reporter><additionalInfo>so</additionalInfo>",
        "<additionalInfo>so</additionalInfo><reporter><reportingPerson/></reporter>",
    ),
    "an unknown element": REPORT_TEXT.replace(
        "<additionalInfo>so</", "<more/><additionalInfo>so</"
    ),
    "no reporter": REPORT_TEXT.replace("<reporter><reportingPerson/></reporter>", ""),
    "no such incident": REPORT_TEXT.replace("Child Sex Trafficking", "Something"),
    "no time": REPORT_TEXT.replace("2026-03-04T10:00:00Z", "yesterday"),
    "text among elements": REPORT_TEXT.replace("<reporter>", "hello<reporter>"),
    "two kinds of incident in one": REPORT_TEXT.replace(
        "</webPageIncident>", "</webPageIncident><chatImIncident/>"
    ),
    "an unknown attribute": REPORT_TEXT.replace("<report>", '<report version="2">', 1),
    "another root": "<fileDetails/>",
}


def test_the_smallest_report_is_right() -> None:
    schema.check(tree.read(REPORT_TEXT.encode()), REPORT)
    assert theirs(REPORT_TEXT.encode())


@pytest.mark.parametrize("text", WRONG.values(), ids=WRONG)
def test_what_is_wrong_is_refused_by_both(text: str) -> None:
    assert not ours(tree.read(text.encode()), REPORT)
    assert not theirs(text.encode())


def test_a_problem_names_a_place_and_repeats_nothing() -> None:
    secret = Element("fileDetails", "", (Element("reportId", "the secret"),))
    with pytest.raises(Misplaced) as caught:
        schema.check(secret, FILE_DETAILS)
    assert str(caught.value) == "fileDetails/reportId"
