"""Findings as SARIF 2.1.0, the format code-scanning services read."""

from collections.abc import Sequence
from pathlib import PurePath
from urllib.parse import quote

from callwright import __version__
from callwright.dialog.findings import CODES, Finding

__all__ = ["as_sarif"]

# OASIS SARIF 2.1.0, section 3.13.3: the schema a log declares itself to follow.
_SCHEMA = (
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
)
_LEVELS = {"E": "error", "W": "warning"}


def as_sarif(findings: Sequence[Finding]) -> dict[str, object]:
    """One run with every rule and one result for each finding; a path is its code flow."""
    rules = list(CODES)
    return {
        "$schema": _SCHEMA,
        "version": "2.1.0",
        "runs": [
            {
                "tool": {
                    "driver": {
                        "name": "callwright",
                        "version": __version__,
                        "rules": [
                            {
                                "id": code,
                                "shortDescription": {"text": kind.proves},
                                "defaultConfiguration": {"level": _LEVELS[kind.severity]},
                            }
                            for code, kind in CODES.items()
                        ],
                    }
                },
                "columnKind": "unicodeCodePoints",
                "results": [_result(one, rules.index(one.code)) for one in findings],
            }
        ],
    }


def _result(one: Finding, rule: int) -> dict[str, object]:
    location = _location(one)
    result: dict[str, object] = {
        "ruleId": one.code,
        "ruleIndex": rule,
        "level": _LEVELS[one.severity],
        "message": {"text": one.message},
        "locations": [location],
    }
    if one.path:
        steps = [{"location": {**location, "message": {"text": line}}} for line in one.path]
        result["codeFlows"] = [{"threadFlows": [{"locations": steps}]}]
    return result


def _uri(file: str) -> str:
    path = PurePath(file)
    return path.as_uri() if path.is_absolute() else quote(path.as_posix())


def _location(one: Finding) -> dict[str, object]:
    return {
        "physicalLocation": {
            "artifactLocation": {"uri": _uri(one.mark.file)},
            "region": {
                "startLine": max(one.mark.line, 1),
                "startColumn": max(one.mark.column, 1),
            },
        }
    }
