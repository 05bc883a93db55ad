"""An application as its author wrote it: the files of one folder, typed, each piece with its place.

`load` collects findings rather than raising; only a path that cannot be read at all raises.
"""

import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from callwright.dialog.findings import Finding, Waiver, closest, finding, in_order
from callwright.dialog.schema.app import AppFile, AppPart
from callwright.dialog.schema.dialog import DialogFile
from callwright.dialog.schema.prompts import PromptsFile, WordsFile
from callwright.dialog.schema.tests import TestsFile
from callwright.dialog.schema.validate import Model, validate_as_meant, without_mistakes
from callwright.dialog.yaml_source import Map, Node, Text, read_yaml
from callwright.errors import DialogError, Mark

__all__ = [
    "APP_FILE",
    "Sources",
    "load",
]

APP_FILE = "callwright.yaml"

# What a dialog, words and prompts files, and tests begin with.
_OURS = re.compile(rb"^(dialog|locale|tests):", re.MULTILINE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sources:
    """The typed files of an application.

    app: None when the app file could not be read as one. parts: the app file and its includes, in
    that order. words, prompts: by locale. tests: by dialog. texts: every file read, by the name
    that marks carry. findings: what is wrong so far. harmless: those of them that leave no hole in
    what is read. broken: kinds and names of files that could not be typed whole (`dialog:handoff`,
    `words:en-US`), so that nothing more is said of what they lack.
    content_hash: over all files but the tests: a changed test does not change what a call does.
    """

    root: Path
    app: AppFile | None = None
    parts: tuple[AppPart, ...] = ()
    dialogs: Mapping[str, DialogFile] = field(default_factory=dict)
    tests: Mapping[str, TestsFile] = field(default_factory=dict)
    words: Mapping[str, WordsFile] = field(default_factory=dict)
    prompts: Mapping[str, PromptsFile] = field(default_factory=dict)
    texts: Mapping[str, str] = field(default_factory=dict)
    findings: tuple[Finding, ...] = ()
    harmless: frozenset[Finding] = frozenset()
    broken: frozenset[str] = frozenset()
    content_hash: str = ""

    @property
    def waivers(self) -> tuple[Waiver, ...]:
        """Every `waive:` entry of the app file and its includes."""
        return tuple(
            Waiver(str(w.code), str(w.state or ""), str(w.reason), w.until, w.at)
            for part in self.parts
            for w in part.waive
        )


def load(path: Path | str) -> Sources:
    """Read an application: its folder, its app file, or a dialog file beside one.

    Raises DialogError when there is nothing to read.
    """
    root = _folder(Path(path))
    reader = _Reader(root)
    reader.read_app()
    # What is hidden is an editor's or a system's: locks, and copies that no author wrote.
    shown = (file for file in sorted(root.glob("*.y*ml")) if not file.name.startswith("."))
    for file in shown:
        if file.suffix == ".yml":
            reader.misnamed(file)
        elif file.suffix == ".yaml" and file.name not in reader.seen:
            reader.read_other(file)
    reader.match_names()
    return Sources(
        root=root,
        app=reader.app,
        parts=tuple(reader.parts),
        dialogs=reader.dialogs,
        tests=reader.tests,
        words=reader.words,
        prompts=reader.prompts,
        texts=reader.texts,
        findings=in_order(reader.findings),
        harmless=reader.harmless(),
        broken=frozenset(reader.broken),
        content_hash=reader.hash(),
    )


def _folder(path: Path) -> Path:
    if path.is_dir():
        if (path / APP_FILE).is_file():
            return path
        raise DialogError(
            f"{path}: no application here: the folder has no {APP_FILE}. "
            "`callwright init` starts one"
        )
    if not path.exists():
        raise DialogError(f"{path}: no such file or folder")
    if path.suffix not in (".yaml", ".yml"):
        raise DialogError(f"{path}: not a YAML file; name an application's folder or {APP_FILE}")
    if (path.parent / APP_FILE).is_file():
        return path.parent
    raise DialogError(f"{path}: no {APP_FILE} beside it, so it belongs to no application")


def _is_part(node: Map) -> bool:
    """Keys of the app file, and none that only a dialog has."""
    keys = set(map(str, node))
    return not keys & {"dialog", "states", "start"} and bool(keys & set(AppPart.model_fields))


class _Reader:
    def __init__(self, root: Path) -> None:
        self.root = root
        self.findings: list[Finding] = []
        self.misspelt: set[Finding] = set()
        self.texts: dict[str, str] = {}
        self.seen: set[str] = set()
        self.app: AppFile | None = None
        self.parts: list[AppPart] = []
        self.dialogs: dict[str, DialogFile] = {}
        self.tests: dict[str, TestsFile] = {}
        self.words: dict[str, WordsFile] = {}
        self.prompts: dict[str, PromptsFile] = {}
        self.broken: set[str] = set()

    def read(self, file: Path, model: type[Model]) -> Model | None:
        node = self.nodes(file)
        return None if node is None else self.typed(node, model)

    def typed(self, node: Node, model: type[Model]) -> Model | None:
        meant = validate_as_meant(model, node)
        self.findings += meant.findings
        self.misspelt |= meant.misspelt
        return meant.typed

    def nodes(self, file: Path) -> Node | None:
        self.seen.add(file.name)
        try:
            text = file.read_bytes().decode("utf-8-sig")
        except UnicodeDecodeError:
            self.say("CW001", "the file is not UTF-8 text", Mark(str(file), 1, 1))
            return None
        except OSError as error:
            raise DialogError(f"{file}: cannot be read: {error.strerror}") from error
        self.texts[str(file)] = text
        node, findings = read_yaml(text, str(file))
        self.findings += findings
        return node

    def harmless(self) -> frozenset[Finding]:
        """Misspelt keys are read as what they mean, and no call depends on its tests."""
        of_tests = (one for one in self.findings if one.mark.file.endswith(".tests.yaml"))
        return frozenset({*self.misspelt, *of_tests})

    def say(self, code: str, message: str, mark: Mark) -> None:
        self.findings.append(finding(code, message, mark))

    def read_app(self) -> None:
        node = self.nodes(self.root / APP_FILE)
        if node is None:
            return
        self.app = self.typed(node, AppFile)
        if self.app is None:
            self.app = without_mistakes(AppFile, node)
            self.broken.add(f"part:{APP_FILE}")
        if self.app is not None:
            self.parts.append(self.app)
        # Read what is included even where the app file has mistakes: all problems at once.
        included = node.get(Text("include")) if isinstance(node, Map) else None
        for name in [included] if isinstance(included, Text) else included or ():
            if isinstance(name, Text):
                self.include(name)

    def include(self, name: Text) -> None:
        file = self.root / name
        if "/" in name or "\\" in name or not file.is_file():
            near = closest(name, [path.name for path in self.root.glob("*.yaml")])
            message = f"`include` names {str(name)!r}, which is no file here.{near}"
            self.say("CW001", message, name.mark)
            self.broken.add(f"part:{name}")
        elif name in self.seen:
            self.say("CW002", f"{str(name)!r} is included twice", name.mark)
        elif (part := self.read(file, AppPart)) is not None:
            self.parts.append(part)
        else:
            self.broken.add(f"part:{name}")

    def read_other(self, file: Path) -> None:
        match file.name.split("."):
            case ["words", locale, "yaml"]:
                if (words := self.read(file, WordsFile)) is None:
                    self.broken.add(f"words:{locale}")
                else:
                    self.words[locale] = words
                    self.same(words.locale, locale, "locale")
            case ["prompts", locale, "yaml"]:
                if (prompts := self.read(file, PromptsFile)) is None:
                    self.broken.add(f"prompts:{locale}")
                else:
                    self.prompts[locale] = prompts
                    self.same(prompts.locale, locale, "locale")
            case [name, "tests", "yaml"]:
                if (tests := self.read(file, TestsFile)) is not None:
                    self.tests[name] = tests
            case [name, "yaml"]:
                self.read_dialog(file, name)
            case _:
                self.say(
                    "CW001",
                    f"the name {file.name!r} says nothing of what it is: DIALOG.yaml, "
                    "DIALOG.tests.yaml, words.LOCALE.yaml or prompts.LOCALE.yaml, or `include` it",
                    Mark(str(file), 1, 1),
                )

    def read_dialog(self, file: Path, name: str) -> None:
        node = self.nodes(file)
        if isinstance(node, Map) and _is_part(node):
            message = f"{file.name} holds keys of the app file; name it in `include`"
            self.say("CW001", message, node.mark)
            self.broken.add(f"part:{file.name}")
            return
        dialog = self.typed(node, DialogFile) if node is not None else None
        if dialog is None:
            self.broken.add(f"dialog:{name}")
        else:
            self.dialogs[name] = dialog
            self.same(dialog.dialog, name, "dialog")

    def misnamed(self, file: Path) -> None:
        """A `.yml` file is not read; one that was meant to be is told so."""
        try:
            meant = _OURS.search(file.read_bytes())
        except OSError:
            return
        if meant:
            message = f"files end in `.yaml`, so this one is not read: name it {file.stem}.yaml"
            self.say("CW001", message, Mark(str(file), 1, 1))
            self.broken.add(f"dialog:{file.stem}")

    def same(self, written: Text, named: str, what: str) -> None:
        if written != named:
            self.say(
                "CW001",
                f"the {what} is {str(written)!r} here, but the file is named for {named!r}",
                written.mark,
            )

    def match_names(self) -> None:
        for name in self.tests:
            file = self.root / f"{name}.yaml"
            if not file.is_file() and f"dialog:{name}" not in self.broken:
                mark = Mark(str(self.root / f"{name}.tests.yaml"), 1, 1)
                self.say("CW702", f"these are tests of {name!r}, but {file.name} is not here", mark)

    def hash(self) -> str:
        digest = hashlib.sha256()
        for name in sorted(self.texts):
            short = Path(name).name
            if not short.endswith(".tests.yaml"):
                digest.update(f"{short}\0{len(self.texts[name])}\0{self.texts[name]}".encode())
        return digest.hexdigest()
