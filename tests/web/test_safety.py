"""No other site, name, path or file reaches through; nothing of ours reaches out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from selectolax.lexbor import LexborHTMLParser

from web.conftest import BASE, Client
from wellread.errors import UsageError
from wellread.library import Library
from wellread.web.app import build_app
from wellread.web.assets import load_assets
from wellread.web.guard import CONTENT_SECURITY_POLICY
from wellread.web.settings import Settings, is_loopback
from wellread.web.views.add import safe_name

WEB = Path(__file__).parents[2] / "src" / "wellread" / "web"


def pages(half: str) -> tuple[str, ...]:
    work = f"/work/{half}"
    return (
        "/", "/results?q=napkin", "/add", "/help", "/compare", "/login", "/nothing", work, f"{work}/read/1",
        f"{work}/who", f"{work}/why/0", f"{work}/notes", f"{work}/state", "/static/base.css", "/static/none",
    )  # fmt: skip


def test_every_answer_forbids_scripts_styles_and_requests_of_others(client: Client, half: str) -> None:
    for path in pages(half):
        headers = client.get(path).headers
        assert headers["content-security-policy"] == CONTENT_SECURITY_POLICY, path
        assert headers["x-content-type-options"] == "nosniff"
        assert headers["x-frame-options"] == "DENY"
    assert "unsafe" not in CONTENT_SECURITY_POLICY and "*" not in CONTENT_SECURITY_POLICY


def test_a_crash_is_told_behind_the_same_headers_and_shows_no_code(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def crash(self: object) -> None:
        raise RuntimeError("secret detail")

    monkeypatch.setattr("wellread.web.pool.Pool.reading", crash)
    with Client(build_app(Settings(folder)), base_url=BASE, raise_server_exceptions=False) as client:
        answer = client.get("/")
    assert answer.status_code == 500 and "Something went wrong" in answer.text
    assert "secret detail" not in answer.text
    assert answer.headers["content-security-policy"] == CONTENT_SECURITY_POLICY


def test_no_page_holds_inline_script_style_or_an_address_elsewhere(client: Client, half: str) -> None:
    for path in pages(half):
        tree = LexborHTMLParser(client.get(path).text)
        assert not tree.css("style, [style], base, iframe, object, embed"), path
        assert not [s for s in tree.css("script") if s.text() or not (s.attributes["src"] or "").startswith("/static/")]
        for node in tree.css("[src], link[href], form[action]"):
            where = node.attributes.get("src") or node.attributes.get("href") or node.attributes.get("action") or ""
            assert where.startswith("/") and not where.startswith("//"), (path, where)
        assert not [n for n in tree.css("*") if any(name.startswith("on") for name in n.attributes)]


def test_what_we_serve_fetches_nothing_from_elsewhere() -> None:
    for name, asset in load_assets().items():
        if not name.endswith(".woff2"):
            words = asset.data.decode().replace("http://www.w3.org/2000/svg", "")
            assert not re.search(r"https?:|//[a-z]+\.|@import|eval\(|\.innerHTML", words), name


@pytest.mark.parametrize(
    ("host", "status"),
    [
        ("localhost:8377", 200), ("127.0.0.1:8377", 200), ("[::1]:8377", 200), ("192.168.1.5", 200),
        ("evil.example", 421), ("localhost.evil.example", 421), ("127.0.0.1.evil.example", 421), ("", 421),
        ("[::1", 421), ("evil.example:8377", 421),
    ],
)  # fmt: skip
def test_only_our_own_names_are_answered(client: Client, host: str, status: int) -> None:
    assert client.get("/help", headers={"host": host}).status_code == status


@pytest.mark.parametrize(
    "headers",
    [
        {"origin": "http://evil.example"}, {"origin": "null"}, {"origin": "http://localhost:9999"},
        {"sec-fetch-site": "cross-site"}, {"sec-fetch-site": "same-site"},
    ],
)  # fmt: skip
def test_changes_from_other_sites_are_refused(client: Client, half: str, headers: dict[str, str]) -> None:
    client.page("/")
    values = {"token": client.token, "kind": "stars", "value": "5"}
    assert client.post(f"/work/{half}/edit", data=values, headers=headers).status_code == 403
    assert "★" not in client.page("/")


@pytest.mark.parametrize("token", ["", "0" * 40, "é"])
def test_changes_without_our_token_are_refused(client: Client, half: str, token: str) -> None:
    client.page("/")
    for path in (f"/work/{half}/edit", f"/work/{half}/correct", "/undo", "/searches", "/look", "/add", "/add/file"):
        assert client.post(path, data={"token": token, "kind": "stars", "value": "5"}).status_code == 403, path


def test_a_token_is_good_for_its_own_session_only(client: Client, half: str) -> None:
    client.page("/")
    client.cookies.clear()
    answer = client.post(f"/work/{half}/edit", data={"token": client.token, "kind": "stars", "value": "5"})
    assert answer.status_code == 403


def test_every_address_that_changes_something_wants_a_token(client: Client) -> None:
    for route in client.app.routes:
        if route.methods == {"POST"}:
            path = re.sub(r"\{[^}]*\}", "x", route.path)
            assert client.post(path).status_code == 403, path


def test_no_address_that_only_reads_changes_anything(client: Client, half: str) -> None:
    for path in (f"/work/{half}/edit?kind=stars&value=5", "/undo", "/searches?name=a&query=b", "/logout"):
        assert client.get(path).status_code in (404, 405)


@pytest.mark.parametrize(
    "path",
    ["/static/../app.py", "/static/%2e%2e/app.py", "/static/..%2fapp.py", "/static//etc/passwd", "/static/%00",
     "/work/../../etc/passwd", "/work/..%2f..%2fsecret", "/work/%25", "/work/_", "/work/x/notes.exe"],
)  # fmt: skip
def test_no_path_reaches_the_file_system(client: Client, path: str) -> None:
    answer = client.get(path)
    assert answer.status_code == 404
    assert "root:" not in answer.text and "import" not in answer.text


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("../../etc/passwd", "passwd"), ("C:\\Users\\a\\story.txt", "story.txt"), ("..", "story.txt"),
        ("", "story.txt"), ("a\x00b.txt", "a_b.txt"), (".hidden", "hidden"), ("ü ß.epub", "ü ß.epub"),
        ("x" * 400 + ".txt", "x" * 120 + ".txt"),
    ],
)  # fmt: skip
def test_names_of_dropped_files_lead_nowhere(name: str, kept: str) -> None:
    assert safe_name(name) == kept


def upload(client: Client, data: bytes, name: str = "new.txt") -> tuple[int, dict[str, object]]:
    client.page("/")
    answer = client.post(f"/add/file?name={name}", content=data, headers={"x-token": client.token, "origin": BASE})
    return answer.status_code, answer.json()


def test_a_dropped_file_comes_in_and_leaves_nothing_beside_the_library(client: Client, folder: Path) -> None:
    status, told = upload(client, b'"Come in," said Nell. Nell had waited all the evening.', "..%2f..%2fnell.txt")
    assert status == 200 and told["added"][0]["outcome"] == "new"  # type: ignore[index]
    assert "nell.txt" in client.page("/")
    assert list((folder / "web" / "incoming").iterdir()) == []
    assert not (folder.parent / "nell.txt").exists()


def test_a_file_that_is_no_story_is_refused_with_the_reason(client: Client) -> None:
    status, told = upload(client, bytes(range(256)) * 50, "noise.bin")
    assert status == 200 and told["added"][0]["outcome"] == "failed" and told["added"][0]["reason"]  # type: ignore[index]


def test_uploads_are_bounded(folder: Path) -> None:
    with Client(build_app(Settings(folder, max_upload=1000)), base_url=BASE) as client:
        assert upload(client, b"word " * 400)[0] == 413
        files = {"files": ("a.txt", b"word " * 400)}
        assert client.post(f"/add?token={client.token}", files=files).status_code == 413
        assert list((folder / "web" / "incoming").iterdir()) == []


def test_the_form_for_browsers_without_scripts_adds_files_too(client: Client) -> None:
    client.page("/add")
    files = [
        ("files", ("one.txt", b'"Yes," said Ann. Ann went out.')),
        ("files", ("two.txt", b'"No," said Bea. Bea came in.')),
    ]
    answer = client.post(f"/add?token={client.token}", files=files)
    assert answer.status_code == 200 and answer.text.count(">added</a>") == 2


def test_forms_are_bounded(client: Client) -> None:
    client.page("/")
    assert client.post("/searches", data={"token": client.token, "name": "x" * 300_000}).status_code == 413


def test_the_words_of_a_story_are_never_markup(client: Client, tmp_path: Path) -> None:
    bad = '<p>"Hello &lt;img src=x onerror=alert(1)&gt;," said Ann &lt;script&gt;alert(2)&lt;/script&gt;.</p>'
    page = (
        f"<html><head><title>&lt;b&gt;Bold&lt;/b&gt;</title></head><body>{bad}<script>alert(3)</script></body></html>"
    )
    _, told = upload(client, page.encode(), "bad.html")
    key = told["added"][0]["keys"][0]  # type: ignore[index]
    for path in ("/", f"/work/{key}", f"/work/{key}/read/1"):
        tree = LexborHTMLParser(client.page(path))
        assert not tree.css("img, main script"), path
        assert not [b for b in tree.css("b") if b.text() == "Bold"]
    assert "<img src=x" in LexborHTMLParser(client.page(f"/work/{key}/read/1")).text()


# ------------------------------------------------------------------------ door


@pytest.fixture
def behind_door(folder: Path) -> Iterator[Client]:
    with Client(build_app(Settings(folder, host="0.0.0.0", password="open sesame")), base_url=BASE) as browser:
        yield browser


@pytest.mark.parametrize("host", ["0.0.0.0", "192.168.1.5", "::", "example.org"])
def test_other_machines_are_let_in_with_a_password_only(tmp_path: Path, host: str) -> None:
    with pytest.raises(UsageError, match="password"):
        Settings(tmp_path, host=host)
    assert Settings(tmp_path, host=host, password="x")
    assert is_loopback("127.0.0.1") and is_loopback("::1") and is_loopback("localhost") and not is_loopback(host)


@pytest.mark.parametrize("port", [-1, 65536])
def test_a_port_that_is_none_is_refused(tmp_path: Path, port: int) -> None:
    with pytest.raises(UsageError, match="no port"):
        Settings(tmp_path, port=port)


def test_nothing_is_shown_before_the_password(behind_door: Client, half: str) -> None:
    for path in pages(half):
        answer = behind_door.get(path, follow_redirects=False)
        if path == "/login" or path.startswith("/static/"):
            continue
        assert answer.status_code == 303 and answer.headers["location"] == "/login", path
        assert "Agony" not in answer.text


def test_the_password_opens_and_leaving_closes(behind_door: Client) -> None:
    behind_door.page("/login")
    behind_door.submit("/login", 403, password="open barley")
    behind_door.submit("/login", 303, password="open sesame")
    assert "Half Agony" in behind_door.page("/")
    behind_door.submit("/logout")
    assert behind_door.get("/", follow_redirects=False).status_code == 303


def test_passwords_cannot_be_tried_for_long(behind_door: Client) -> None:
    behind_door.page("/login")
    for _ in range(10):
        behind_door.submit("/login", 403, password="wrong")
    behind_door.submit("/login", 429, password="open sesame")


def test_a_cookie_that_we_did_not_sign_opens_nothing(behind_door: Client) -> None:
    for cookie in ("a.admitted.b", "a.admitted", "", "....", "é"):
        answer = behind_door.get("/", headers={"cookie": f"wellread-8377={cookie}".encode()}, follow_redirects=False)
        assert answer.status_code == 303


def test_another_password_ends_the_sessions_of_the_old_one(folder: Path, behind_door: Client) -> None:
    behind_door.page("/login")
    behind_door.submit("/login", password="open sesame")
    cookie = behind_door.cookies["wellread-8377"]
    with Client(build_app(Settings(folder, host="0.0.0.0", password="new")), base_url=BASE) as later:
        later.cookies.set("wellread-8377", cookie)
        assert later.get("/", follow_redirects=False).status_code == 303


def test_the_secret_is_the_owners_alone(client: Client, folder: Path) -> None:
    assert (folder / "web" / "secret").stat().st_mode & 0o077 == 0
    with Library.open(folder) as library:
        assert len(library) == 3
