"""Which schema is in force, and for whom."""

from dataclasses import replace
from threading import Thread

from core.schema import Schema, built_in, in_force, schema, use

OTHER, THIRD = replace(built_in(), version="other"), replace(built_in(), version="third")


def in_a_thread(work) -> list[Schema]:
    seen: list[Schema] = []
    thread = Thread(target=lambda: work(seen))
    thread.start()
    thread.join()
    return seen


def test_what_is_used_holds_for_all_threads():
    use(OTHER)
    assert in_a_thread(lambda seen: seen.append(schema())) == [OTHER]


def test_what_is_in_force_for_a_while_holds_for_its_thread_alone():
    use(OTHER)
    with in_force(THIRD):
        assert schema() == THIRD
        assert in_a_thread(lambda seen: seen.append(schema())) == [OTHER]
    assert schema() == OTHER


def test_what_is_used_meanwhile_ends_with_it():
    use(OTHER)

    def work(seen):
        with in_force(None):
            seen.append(schema())
            use(THIRD)
            seen.append(schema())

    assert in_a_thread(work) == [OTHER, THIRD]
    assert schema() == OTHER


def test_one_lies_in_the_other():
    with in_force(OTHER):
        with in_force(THIRD):
            use(built_in())
        assert schema() == OTHER
    assert schema() == built_in()
