"""Nothing leaves this machine, and what would is forbidden."""

from __future__ import annotations

from browser.conftest import OpenContext, Served
from browser.pages import PAGES
from browser.watching import Trap, Watch, is_here, settle
from wellread.web.guard import CONTENT_SECURITY_POLICY

_OUTSIDE = "http://archive.example"


def test_every_page_asks_this_machine_alone(shared: Served, open_context: OpenContext, trap: Trap) -> None:
    page = open_context(shared.base, expected=("404",)).new_page()
    watch = Watch()
    watch.follow(page.context)
    for shown in PAGES.values():
        answer = page.goto(shown.address(shared.keys))
        assert answer is not None
        assert answer.headers["content-security-policy"] == CONTENT_SECURITY_POLICY
        settle(page)
    page.wait_for_load_state("networkidle")
    assert len(watch.asked) > 3 * len(PAGES), "too little was seen"
    assert [address for address in watch.asked if not is_here(address)] == []
    ours = [line for line in trap.caught if page.url.split("/")[2] in line]
    assert not ours, "requests to this machine must not take a proxy"


def test_a_request_elsewhere_would_be_seen_and_is_refused(
    shared: Served, open_context: OpenContext, trap: Trap
) -> None:
    expected = ("Content Security Policy", "archive.example", "502")
    page = open_context(shared.base, expected=expected).new_page()
    page.goto("/")
    blocked = page.evaluate(
        """async outside => {
          const blocked = [];
          addEventListener("securitypolicyviolation", event => blocked.push(event.effectiveDirective));
          const add = (tag, values) => document.body.append(Object.assign(document.createElement(tag), values));
          add("img", {src: outside + "/a.png"});
          add("script", {textContent: "window.ran = true"});
          add("link", {rel: "stylesheet", href: outside + "/a.css"});
          await fetch(outside + "/words").catch(() => {});
          await new Promise(done => setTimeout(done, 100));
          return [...new Set(blocked), window.ran === true ? "ran" : "did not run"];
        }""",
        _OUTSIDE,
    )
    assert set(blocked) == {"img-src", "script-src-elem", "style-src-elem", "connect-src", "did not run"}
    assert not [line for line in trap.caught if "archive.example" in line]
    # The trap works: what the policy does not hold back (a person's own step to another site) ends in it.
    answer = page.goto(_OUTSIDE + "/elsewhere")
    assert answer is not None and answer.status == 502
    assert [line for line in trap.caught if "archive.example/elsewhere" in line]
