"""Every string of the interface is there in both languages, and what is compiled is what is written."""

import ast
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
TRANSLATIONS = ROOT / "resources" / "translations"
TOOLS = Path(sys.executable).parent
LANGUAGES = ("zh_CN", "en")


def entries(path: Path) -> dict[tuple[str, str], list[str | None]]:
    """(context, source) -> translations; None for one that is unfinished."""
    found = {}
    for context in ET.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
            done = translation.get("type") is None
            found[context.findtext("name"), message.findtext("source")] = forms if done else [None]
    return found


_RAISED = {
    "KnownError",
    "BlockedError",
    "StoppedError",
    "ContradictionError",
    "StorageError",
    "LostError",
    "PasswordError",
    "UnreadableError",
    "UnrelatedError",
}


def sentences_of(module: ast.Module) -> set[str]:
    """The literals that KnownError is raised with; where it takes a name, the module's sentences."""
    raised = [
        node.args[0]
        for node in ast.walk(module)
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") in _RAISED
    ]
    found = {node.value for node in raised if isinstance(node, ast.Constant)}
    if any(isinstance(node, ast.Name) for node in raised):
        constants = [
            node
            for statement in module.body
            if isinstance(statement, ast.Assign | ast.AnnAssign)
            for node in ast.walk(statement.value)
            if isinstance(node, ast.Constant)
        ]
        found |= {
            node.value for node in constants if isinstance(node.value, str) and node.value.endswith(".")
        }
    return found


@pytest.fixture(scope="module")
def in_code(tmp_path_factory) -> set[tuple[str, str]]:
    target = tmp_path_factory.mktemp("ts") / "found.ts"
    sources = [str(path) for path in sorted((ROOT / "gui").rglob("*.py"))]
    subprocess.run([TOOLS / "pyside6-lupdate", *sources, "-ts", target], check=True, capture_output=True)
    return set(entries(target))


def test_the_tool_sees_every_string(in_code):
    """It passes over a call that stands inside a formatted string, and over counts outside of tr()."""
    found = {source for _, source in in_code}
    place = {"tr": 0, "translate": 1, "QT_TRANSLATE_NOOP": 1}
    for path in sorted((ROOT / "gui").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call):
                name = getattr(node.func, "attr", getattr(node.func, "id", ""))
                words = node.args[place[name] : place[name] + 1] if name in place else []
                said = [word.value for word in words if isinstance(word, ast.Constant)]
                assert set(said) <= found, f"{path.name}:{node.lineno}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_string_is_missing_and_none_is_left_over(in_code, language):
    assert set(entries(TRANSLATIONS / f"metric_annotator_{language}.ts")) == in_code


def test_every_string_has_its_chinese():
    empty = [
        key for key, forms in entries(TRANSLATIONS / "metric_annotator_zh_CN.ts").items() if not all(forms)
    ]
    assert empty == []


def test_english_has_both_plural_forms():
    counted = {k: v for k, v in entries(TRANSLATIONS / "metric_annotator_en.ts").items() if "%n" in k[1]}
    assert counted
    assert [key for key, forms in counted.items() if len(forms) != 2 or not all(forms)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_fields_survive_translation(language):
    def fields(text: str) -> list[str]:
        """Without the choices between one and many, which a language need not have."""
        return sorted(each for each in re.findall(r"\{\w*[^}]*\}|%n", text) if "|" not in each)

    for (context, source), forms in entries(TRANSLATIONS / f"metric_annotator_{language}.ts").items():
        for form in forms:
            if form:
                assert fields(form) == fields(source), (context, source)


@pytest.mark.parametrize("language", LANGUAGES)
def test_compiled_is_what_is_written(language, tmp_path):
    compiled = tmp_path / "compiled.qm"
    written = TRANSLATIONS / f"metric_annotator_{language}.ts"
    subprocess.run([TOOLS / "pyside6-lrelease", written, "-qm", compiled], check=True, capture_output=True)
    assert compiled.read_bytes() == written.with_suffix(".qm").read_bytes()


def test_every_sentence_of_the_core_is_known_to_the_window(in_code):
    modules = [ast.parse(path.read_text("utf-8")) for path in sorted((ROOT / "core").rglob("*.py"))]
    templates = {("KnownError", words) for module in modules for words in sentences_of(module)}
    assert templates == {key for key in in_code if key[0] == "KnownError"}
