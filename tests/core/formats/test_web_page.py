"""Web pages: main text, title and date, in any charset; furniture, scripts and entities stay outside."""

import pytest

from core.errors import KnownError
from core.formats import Asked, Packet, formats

PAGE = """<!doctype html><html lang="zh"><head><meta charset="{charset}">
<title>云津市去年破获案件1.2万起 - 云津在线</title>
<meta property="article:published_time" content="2024-03-05T08:00:00+08:00">
<script>document.write("脚本写的12件")</script></head><body>
<header><nav><a href="/">首页</a> <a href="/news">新闻</a></nav></header>
<div class="content"><h1>云津市去年破获案件1.2万起</h1>
<p>　　云津市公安局通报，去年全市共破获刑事案件<b>1.2</b>万起，
   同比上升3.5%，其中<a href="/x">诈骗</a>案件4300起。<br>另有3项。</p>
<table><tr><th>县区</th><th>案件</th></tr><tr><td>青屿县</td><td>1,204</td></tr></table>
<ul><li>破案率提高12个百分点；</li></ul></div>
<aside><h3>相关阅读</h3><ul><li><a href="/1">青屿县产值增长8%</a></li></ul></aside>
<footer>版权所有 云津在线 浏览量 99881</footer></body></html>"""
TEXT = """云津市去年破获案件1.2万起
云津市公安局通报，去年全市共破获刑事案件1.2万起，同比上升3.5%，其中诈骗案件4300起。
另有3项。
县区
案件
青屿县
1,204
破案率提高12个百分点；
"""


def read(data, name="page.html"):
    (found,) = formats()["html"].read(Packet(name, data), Asked()).articles
    return found.article


@pytest.mark.parametrize(
    ("declared", "codec", "conversions"),
    [
        ("utf-8", "utf-8", ("html",)),
        ("gb2312", "gb18030", ("html", "gb18030")),
        ("gb2312", "utf-8", ("html",)),
        ("", "gb18030", ("html", "gb18030")),
        ("utf-8", "utf-16", ("html", "utf-16-le", "bom")),
    ],
)
def test_main_text_title_and_date_in_any_charset(declared, codec, conversions):
    article = read(PAGE.format(charset=declared).encode(codec))
    assert article.text == TEXT
    assert (article.title, article.published) == ("云津市去年破获案件1.2万起", "2024-03-05")
    assert (article.source, article.conversions) == ("page.html", conversions)


def test_a_title_that_no_list_can_show_is_none():
    page = PAGE.format(charset="utf-8")
    assert read(page.encode()).title in page
    long = page.replace(read(page.encode()).title, "云津" * 1000)
    assert read(long.encode()).title == ""


def test_big5_as_declared():
    head = '<html><head><meta charset="big5"></head>'
    page = f"{head}<body><p>全市共破獲案件12起，同比上升3.5%。</p></body></html>"
    article = read(page.encode("big5"))
    assert article.text == "全市共破獲案件12起，同比上升3.5%。\n"
    assert article.conversions == ("html", "big5hkscs")


def test_a_wrong_declaration_is_passed_over():
    page = '<html><head><meta charset="big5"></head><body><p>𠮷田镇共破获案件１２起。</p></body></html>'
    assert read(page.encode("gb18030")).text == "𠮷田镇共破获案件１２起。\n"


def test_nothing_is_fetched(monkeypatch):
    def refuse(*_args, **_kwargs):
        raise AssertionError("somebody asked the network")

    for name in ("socket", "create_connection", "getaddrinfo"):
        monkeypatch.setattr(f"socket.{name}", refuse)
    more = '<link rel="stylesheet" href="http://example.org/a.css"><img src="http://example.org/a.png">'
    page = PAGE.format(charset="utf-8").replace("<h1>", f"{more}<h1>")
    assert read(page.encode()).text == TEXT


def test_no_entity_is_looked_up(tmp_path):
    (tmp_path / "secret").write_text("机密共99件", "utf-8")
    page = f"""<?xml version="1.0"?><!DOCTYPE html [<!ENTITY x SYSTEM "{(tmp_path / "secret").as_uri()}">]>
<html><body><p>全市共破获案件12起，同比上升3.5%&x;。</p></body></html>"""
    assert "机密" not in read(page.encode()).text


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"", "page.html is empty"),
        (b"<html><body></body></html>", "page.html has no main text"),
    ],
)
def test_what_has_no_text_is_refused(data, says):
    with pytest.raises(KnownError, match=says):
        read(data)
