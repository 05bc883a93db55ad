"""A headless Chromium with a microphone that plays a file, driven over its DevTools websocket."""

import base64
import itertools
import json
import os
import shutil
import subprocess
import tempfile
import time
from contextlib import ExitStack
from pathlib import Path
from types import TracebackType
from typing import Any

from websockets.sync.client import connect

PROGRAM = shutil.which("chromium") or shutil.which("chromium-browser")
# Sound is made up, nobody is asked, and nothing is fetched from anywhere.
OPTIONS = (
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--no-first-run",
    "--disable-quic",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--use-fake-ui-for-media-stream",
    "--use-fake-device-for-media-stream",
    "--autoplay-policy=no-user-gesture-required",
    "--remote-debugging-port=0",
)


class Chromium:
    """One browser with one page. Use it with `with`."""

    def __init__(self, microphone: Path | None = None, *, size: tuple[int, int] = (1280, 800)):
        self._folder = tempfile.TemporaryDirectory(ignore_cleanup_errors=True)
        width, height = size
        options = [
            *OPTIONS,
            f"--user-data-dir={self._folder.name}",
            f"--window-size={width},{height}",
        ]
        if microphone is not None:
            options.append(f"--use-file-for-fake-audio-capture={microphone}")
        assert PROGRAM is not None
        self._process = subprocess.Popen(
            [PROGRAM, *options, "about:blank"],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            env={**os.environ, "HOME": self._folder.name},
        )
        self._numbers = itertools.count(1)
        self.console: list[str] = []
        self._open = ExitStack()
        try:
            self._socket = self._open.enter_context(
                connect(self._page_address(), max_size=None, compression=None)
            )
            for domain in ("Page", "Runtime", "Log"):
                self.ask(f"{domain}.enable")
        except BaseException:
            self.close()
            raise

    def __enter__(self) -> "Chromium":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """End the browser."""
        self._open.close()
        self._process.terminate()
        self._process.wait(20)
        self._folder.cleanup()

    def _page_address(self) -> str:
        import urllib.request

        for _ in range(200):
            try:
                port = (Path(self._folder.name) / "DevToolsActivePort").read_text().split()[0]
                with urllib.request.urlopen(f"http://127.0.0.1:{port}/json/list") as reply:
                    pages = [one for one in json.load(reply) if one["type"] == "page"]
                return str(pages[0]["webSocketDebuggerUrl"])
            except (OSError, IndexError, ValueError):
                time.sleep(0.1)
        raise TimeoutError("Chromium did not start.")

    def ask(self, method: str, **parameters: object) -> dict[str, Any]:
        """Ask something of DevTools, and return its answer; what it tells meanwhile is noted."""
        number = next(self._numbers)
        self._socket.send(json.dumps({"id": number, "method": method, "params": parameters}))
        while True:
            told = json.loads(self._socket.recv(timeout=30))
            if told.get("id") == number:
                assert "error" not in told, told["error"]
                result: dict[str, Any] = told["result"]
                return result
            self._note(told)

    def _note(self, told: dict[str, Any]) -> None:
        match told["method"]:
            case "Runtime.exceptionThrown":
                details = told["params"]["exceptionDetails"]
                self.console.append(
                    str(details.get("exception", {}).get("description") or details["text"])
                )
            case "Log.entryAdded" if told["params"]["entry"]["level"] == "error":
                self.console.append(str(told["params"]["entry"]["text"]))

    def open(self, address: str) -> None:
        """Go to an address."""
        self.ask("Page.navigate", url=address)
        self.until("document.readyState === 'complete'")

    def value(self, script: str) -> Any:
        """Return what a JavaScript expression gives."""
        found = self.ask(
            "Runtime.evaluate", expression=script, returnByValue=True, awaitPromise=True
        )
        assert "exceptionDetails" not in found, found["exceptionDetails"]
        return found["result"].get("value")

    def until(self, script: str, within_s: float = 30) -> None:
        """Wait until a JavaScript expression is true."""
        ends = time.monotonic() + within_s
        while not self.value(f"Boolean({script})"):
            assert time.monotonic() < ends, f"never: {script}; {self.console}"
            time.sleep(0.1)

    def press(self, key: str) -> None:
        """Press a key of the keyboard, as a person would."""
        text = {"Enter": "\r", "Space": " "}.get(key, key if len(key) == 1 else "")
        name = " " if key == "Space" else key
        for kind in ("keyDown", "keyUp"):
            self.ask(
                "Input.dispatchKeyEvent",
                type=kind,
                key=name,
                code=key,
                **({"text": text} if text and kind == "keyDown" else {}),
                windowsVirtualKeyCode={"Tab": 9, "Enter": 13, "Escape": 27}.get(key, ord(name[0])),
            )

    def text(self, selector: str) -> str:
        """Return the text of an element."""
        return str(self.value(f"document.querySelector({json.dumps(selector)}).innerText"))

    def look(self, path: Path, *, dark: bool = False) -> None:
        """Take a picture of the page."""
        scheme = {"name": "prefers-color-scheme", "value": "dark" if dark else "light"}
        self.ask("Emulation.setEmulatedMedia", features=[scheme])
        picture = self.ask("Page.captureScreenshot", format="png")
        path.write_bytes(base64.b64decode(picture["data"]))
