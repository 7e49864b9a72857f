"""Which profile is found for a page: order of origins, longest host, dates, layouts, ties, and what is read when."""

from __future__ import annotations

import os
import pickle
import subprocess
import sys
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean import Cleaner, Options, ProfileError, ProfileSet
from newsclean.errors import ProfileWarning
from newsclean.profiles import _installed, _registry, dump, user_directories
from newsclean.profiles._entries import ProfileEntry, entry_of
from newsclean.profiles._registry import host_of
from tests.profiles.pages import PAGE, clean_with, profile
from tests.strategies import LAW

if TYPE_CHECKING:
    from collections.abc import Iterator

PROMO = '[[mark]]\nid = "promo"\ndo = "drop"\ncss = ".promo"'
LAYOUT = """at_least = 2
markers = [{ css = "main.story" }, { line.equals = "Discussion" }, { line.starts = "Words: Nobody" }]"""


def named(profiles: ProfileSet, host: str, day: date | None = None) -> str:
    entry = profiles.by_host(host, day)
    return entry.name if entry is not None else ""


def test_the_longest_host_wins_and_a_host_stands_for_its_sub_domains() -> None:
    profiles = ProfileSet(
        [
            profile("", name="a", match='hosts = "tide.example"'),
            profile("", name="b", match='hosts = "blog.tide.example"'),
        ]
    )
    assert named(profiles, "tide.example") == "a"
    assert named(profiles, "www.tide.example") == "a"
    assert named(profiles, "my.blog.tide.example") == "b"
    assert named(profiles, "ebbtide.example") == ""
    assert named(profiles, "example") == ""


def test_two_profiles_for_one_host_are_refused_unless_their_dates_differ() -> None:
    old = profile("", name="old", match='hosts = "tide.example"\nvalid_until = 2025-06-30')
    new = profile("", name="new", match='hosts = "tide.example"\nvalid_from = 2025-07-01')
    always = profile("", name="always")
    with pytest.raises(ProfileError, match=r"'tide\.example' is taken at the same time by 'always'"):
        ProfileSet([old, always])
    profiles = ProfileSet([old, new])
    assert named(profiles, "tide.example", date(2025, 6, 30)) == "old"
    assert named(profiles, "tide.example", date(2025, 7, 1)) == "new"
    assert named(profiles, "tide.example") == "new"  # by name; a page without a date fits both


def test_two_profiles_of_one_name_are_refused() -> None:
    with pytest.raises(ProfileError, match="is also the name of"):
        ProfileSet([profile(""), profile("", match='hosts = "other.example"')])


def test_the_first_origin_that_has_a_profile_wins() -> None:
    general = entry_of(profile("", name="mine"), "user")
    special = entry_of(profile("", name="theirs", match='hosts = "blog.tide.example"'), "built-in")
    assert named(ProfileSet.from_entries([general], [special]), "blog.tide.example") == "mine"
    others = ProfileSet.from_entries([special])
    assert named(ProfileSet([profile("", name="given")], others=others), "blog.tide.example") == "given"
    assert named(ProfileSet([], others=others), "blog.tide.example") == "theirs"


def test_a_layout_is_known_whatever_the_host() -> None:
    rules = '[[mark]]\nid = "promo"\ndo = "drop"\ncss = ".promo"'
    by_layout = profile(rules, match=LAYOUT)
    assert clean_with(by_layout, url="https://sister.example/1").profile == "tide"
    assert clean_with(by_layout, url=None).profile == "tide"
    assert clean_with(by_layout, page=PAGE.replace("Discussion", "Debate")).profile == ""
    assert clean_with(by_layout, page=PAGE.replace('"story"', '"text"')).profile == ""


def test_a_host_comes_before_a_layout_and_more_markers_before_fewer() -> None:
    by_host = profile("", name="host")
    two = profile("", name="two", match=LAYOUT)
    three = profile("", name="x-three", match=LAYOUT.replace("Words: Nobody", "Words: "))
    assert clean_with(two, three, by_host).profile == "host"
    assert clean_with(two, three, by_host, url="https://sister.example/1").profile == "x-three"


def test_the_page_gives_its_own_address_where_the_caller_gives_none() -> None:
    page = PAGE.replace("<head>", '<head><link rel="canonical" href="https://www.tide.example/oven">')
    assert clean_with(profile(""), page=page, url=None).profile == "tide"
    assert clean_with(profile(""), page=page, url="https://mirror.example/oven").profile == ""


@pytest.mark.parametrize(
    ("url", "host"),
    [
        ("https://www.Tide.example:8080/a?b#c", "www.tide.example"),
        ("http://user:word@tide.example./", "tide.example"),
        ("https://tide.example?x=1/2", "tide.example"),
        ("tide.example/a", ""),
        ("https://", ""),
        ("", ""),
    ],
)
def test_the_host_is_read_from_an_address(url: str, host: str) -> None:
    assert host_of(url) == host


def test_options_take_files_directories_and_profiles(tmp_path: Path) -> None:
    file = tmp_path / "tide.toml"
    file.write_text(dump(profile("")), encoding="utf-8")
    for item in (file, str(file), [file], tmp_path, [str(tmp_path)], [profile("")]):
        article = Cleaner(Options(profiles=item)).clean(PAGE, url="https://tide.example/1")
        assert article.profile == "tide"
    assert Cleaner(Options(profiles=ProfileSet([file]))).clean(PAGE, url="https://tide.example").profile == "tide"


def test_options_with_profiles_can_be_keys() -> None:
    rules = '[fields]\ntitle.css = "h1"'
    assert len({Options(profiles=[profile(rules)]), Options(profiles=[profile(rules)]), Options()}) == 2


def test_options_refuse_values_that_are_no_profile(tmp_path: Path) -> None:
    with pytest.raises(TypeError, match="profiles must be Profile objects or paths, not int"):
        Cleaner(Options(profiles=[3]))
    with pytest.raises(TypeError, match="profiles must be Profile objects or paths, not int"):
        Cleaner(Options(profiles=3))
    broken = tmp_path / "broken.toml"
    broken.write_text("schema = 1", encoding="utf-8")
    with pytest.raises(ProfileError, match=r"broken\.toml: name: missing"):
        Cleaner(Options(profiles=tmp_path))


def test_sets_and_options_can_be_sent_to_other_processes() -> None:
    options = Options(profiles=ProfileSet([profile("", match=LAYOUT)]))
    Cleaner(options).clean(PAGE)
    again = pickle.loads(pickle.dumps(options))  # noqa: S301  (our own bytes)
    assert Cleaner(again).clean(PAGE).profile == "tide"


def test_user_directories_come_from_the_variable_or_the_platform(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("NEWSCLEAN_PROFILES", f"{tmp_path}{':' if sys.platform != 'win32' else ';'}{tmp_path / 'b'}")
    assert user_directories() == [tmp_path, tmp_path / "b"]
    monkeypatch.setenv("NEWSCLEAN_PROFILES", "")
    assert user_directories() == []
    monkeypatch.delenv("NEWSCLEAN_PROFILES")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    monkeypatch.setattr(sys, "platform", "linux")
    assert user_directories() == [tmp_path / "newsclean" / "profiles"]
    monkeypatch.setattr(sys, "platform", "darwin")
    assert user_directories()[0].parts[-3:] == ("Application Support", "newsclean", "profiles")
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setenv("APPDATA", str(tmp_path))
    assert user_directories() == [tmp_path / "newsclean" / "profiles"]


@pytest.fixture
def fresh(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Finds the installed profiles anew, before and after."""
    monkeypatch.setenv("NEWSCLEAN_PROFILES", "")
    _registry._installed_set.cache_clear()
    yield
    _registry._installed_set.cache_clear()


@pytest.mark.usefixtures("fresh")
def test_the_users_profiles_come_before_those_of_packages_and_the_built_in_ones(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    package = tmp_path / "lib"
    info = package / "tidepack-1.0.dist-info"
    info.mkdir(parents=True)
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: tidepack\nVersion: 1.0\n", encoding="utf-8")
    (info / "entry_points.txt").write_text("[newsclean.profiles]\ntide = tidepack:PROFILES\n", encoding="utf-8")
    (package / "tidepack.py").write_text(
        "from pathlib import Path\nPROFILES = [Path(__file__).parent / 'data']\n", encoding="utf-8"
    )
    (package / "data").mkdir()
    for name, host in (("packed", "packed.example"), ("packed-rfa", "rfa.org")):
        text = dump(profile("", name=name, match=f'hosts = "{host}"'))
        (package / "data" / f"{name}.toml").write_text(text, encoding="utf-8")
    monkeypatch.syspath_prepend(str(package))
    profiles = ProfileSet.installed()
    assert named(profiles, "packed.example") == "packed"
    assert named(profiles, "rfa.org") == "packed-rfa"
    user = tmp_path / "user"
    user.mkdir()
    (user / "mine.toml").write_text(dump(profile("", name="mine", match='hosts = "rfa.org"')), encoding="utf-8")
    monkeypatch.setenv("NEWSCLEAN_PROFILES", str(user))
    _registry._installed_set.cache_clear()
    assert named(ProfileSet.installed(), "rfa.org") == "mine"
    assert [entry.origin for entry in ProfileSet.installed().entries()][:3] == ["user", "entry point", "entry point"]


def offer(folder: Path, code: str) -> None:
    """Writes an installed package that offers profiles."""
    info = folder / "badpack-1.0.dist-info"
    info.mkdir(parents=True)
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: badpack\nVersion: 1.0\n", encoding="utf-8")
    (info / "entry_points.txt").write_text("[newsclean.profiles]\nbad = badpack:OFFERED\n", encoding="utf-8")
    (folder / "badpack.py").write_text(code, encoding="utf-8")


@pytest.mark.usefixtures("fresh")
@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("OFFERED = 3", "badpack:OFFERED: expected a Profile, a path"),
        ("import no_such_module", "ModuleNotFoundError: No module named 'no_such_module'"),
        ("OFFERED = (", "SyntaxError"),
        ("raise SystemExit('not here')", "SystemExit: not here"),
        ("def OFFERED(): return 1 / 0", "ZeroDivisionError"),
        ("OFFERED = '/no/such/profile.toml'", "/no/such/profile.toml: No such file"),
        ("OTHER = 3", "AttributeError"),
    ],
)
def test_a_broken_package_gives_one_warning_and_pages_are_cleaned_without_it(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, code: str, said: str
) -> None:
    offer(tmp_path, code)
    monkeypatch.syspath_prepend(str(tmp_path))
    monkeypatch.delitem(sys.modules, "badpack", raising=False)
    with pytest.warns(ProfileWarning) as warned:
        articles = [Cleaner().clean(PAGE, url="https://tide.example/1") for _ in range(3)]
    assert [article.status for article in articles] == ["ok"] * 3
    (warning,) = warned
    assert said in str(warning.message)
    assert "badpack" in str(warning.message) or "/no/such" in said
    assert named(ProfileSet.installed(), "rfa.org") == "radio-free-asia"


@pytest.mark.usefixtures("fresh")
def test_a_broken_file_in_the_users_directory_gives_one_warning_and_the_others_are_used(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "good.toml").write_text(dump(profile("")), encoding="utf-8")
    (tmp_path / "broken.toml").write_text("schema = ", encoding="utf-8")
    (tmp_path / "gone.toml").symlink_to(tmp_path / "nowhere.toml")
    (tmp_path / "same-name.toml").write_text(dump(profile("", match='hosts = "x.example"')), encoding="utf-8")
    (tmp_path / "same-host.toml").write_text(dump(profile("", name="z")), encoding="utf-8")
    os.mkfifo(tmp_path / "pipe.toml")
    (tmp_path / "folder.toml").mkdir()
    monkeypatch.setenv("NEWSCLEAN_PROFILES", str(tmp_path))
    with pytest.warns(ProfileWarning) as warned:
        names = [Cleaner().clean(PAGE, url="https://tide.example/1").profile for _ in range(2)]
    assert names == ["tide", "tide"]
    said = sorted(str(warning.message) for warning in warned)
    assert len(said) == 4
    assert all(text.endswith("; pages are cleaned without it") for text in said)
    for text, name, reason in zip(
        said,
        ("broken.toml", "gone.toml", "same-host.toml", "same-name.toml"),
        ("not TOML", "No such file", "'tide.example' is taken", "is also the name of"),
        strict=True,
    ):
        assert name in text
        assert reason in text
    assert len(ProfileSet.installed().faults) == 4


@pytest.mark.usefixtures("fresh")
def test_a_broken_file_that_the_caller_names_raises(tmp_path: Path) -> None:
    (tmp_path / "broken.toml").write_text("schema = ", encoding="utf-8")
    for given_by_caller in (tmp_path, tmp_path / "broken.toml"):
        with pytest.raises(ProfileError, match=r"broken\.toml: not TOML"):
            Cleaner(Options(profiles=given_by_caller))


@pytest.mark.usefixtures("fresh")
@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read everything")
def test_a_directory_that_cannot_be_read_gives_a_warning(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("NEWSCLEAN_PROFILES", str(tmp_path))
    tmp_path.chmod(0)
    with pytest.warns(ProfileWarning, match="Permission denied"):
        article = Cleaner().clean(PAGE)
    tmp_path.chmod(0o700)
    assert article.status == "ok"


def test_a_built_in_profile_that_cannot_be_read_gives_a_warning() -> None:
    made = profile("")
    gone = ProfileEntry("tide", made.match, "built-in", "/no/such/tide.toml")
    cleaner = Cleaner(Options(profiles=ProfileSet.from_entries([gone])))
    with pytest.warns(ProfileWarning, match=r"tide\.toml: No such file"):
        article = cleaner.clean(PAGE, url="https://tide.example/1")
    assert (article.status, article.profile) == ("ok", "")


@pytest.mark.usefixtures("fresh")
def test_a_missing_index_of_the_built_in_profiles_gives_a_warning(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_installed, "INDEX", Path("/no/such/index.json"))
    with pytest.warns(ProfileWarning, match=r"index\.json: No such file"):
        assert Cleaner().clean(PAGE).status == "ok"


@pytest.mark.slow
def test_importing_and_a_first_clean_read_no_profile_and_ask_no_package() -> None:
    code = (
        "import newsclean, sys\n"
        "assert 'tomllib' not in sys.modules and 'newsclean.profiles._toml_reader' not in sys.modules\n"
        "newsclean.clean('<p>A page that no profile knows.</p>', url='https://nobody.example/')\n"
        "assert 'importlib.metadata' not in sys.modules\n"
        "loaded = [entry.name for entry in newsclean.ProfileSet.installed().entries() if entry.loaded is not None]\n"
        "assert loaded == [], loaded\n"
    )
    environment = {"NEWSCLEAN_PROFILES": "", "PYTHONPATH": str(Path(_installed.__file__).parents[2])}
    done = subprocess.run(  # noqa: S603  (our own code)
        [sys.executable, "-c", code], capture_output=True, text=True, env=environment, check=False
    )
    assert done.returncode == 0, done.stderr


@LAW
@given(
    st.permutations(range(5)), st.sampled_from(["blog.tide.example", "tide.example", "ebb.example", "sister.example"])
)
def test_the_order_of_files_does_not_matter(order: list[int], host: str) -> None:
    hosts = ["tide.example", "blog.tide.example", "ebb.example"]
    made = [profile(PROMO, name=f"p{i}", match=f'hosts = "{name}"') for i, name in enumerate(hosts)]
    made += [profile("", name="two", match=LAYOUT), profile(PROMO, name="other", match=LAYOUT)]
    assert clean_with(*[made[i] for i in order], url=f"https://{host}/1") == clean_with(*made, url=f"https://{host}/1")
