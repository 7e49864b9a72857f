# cython: language_level=3, boundscheck=False, wraparound=False, initializedcheck=False, cdivision=True
"""The walk of `newsclean._parsing.block_walk` over Lexbor's own nodes: the same outline, without an object for each node.

Law: built only where newsclean is compiled, and used only where `bind` finds all as it expects it. Then it gives what
the plain walk gives, to the byte, and tests compare the two; `block_walk.py`, `block_builder.py` and `elements.py`
explain the rules.

Lexbor is reached by the accessor functions that selectolax's library exports, looked up by name; no structure of it is
declared here. A `LexborNode` is made as selectolax makes it: a new object that gets its node and its parser written
into it, at the places where a probe has them. `bind` compares all of this with the Python API on a small document
before the first page; if an upgrade of selectolax moves or renames a thing, it says no, and the plain walk serves.
"""

from cpython.mem cimport PyMem_Realloc, PyMem_Free
from cpython.object cimport PyObject, PyTypeObject
from cpython.ref cimport Py_INCREF, Py_DECREF
from cpython.unicode cimport PyUnicode_DecodeUTF8, PyUnicode_New
from libc.string cimport memcpy, memcmp
from libc.stdint cimport uint16_t, uint64_t, uintptr_t

cdef extern from "Python.h":
    void *PyUnicode_DATA(object)

ctypedef unsigned char uchar
include "_native_lexbor.pxi"
include "_native_text.pxi"

# Kinds of elements, by the numbers that `tags.py` gives them.
cdef enum:
    UNKNOWN, INLINE, TIME, LINK, BLOCK, CELL, SKIP, NAV, NOTED, PLAYER, GAP, BREAK, RULE, TEXT

cdef struct Box:  # an open block-level element
    void *node
    uintptr_t tag
    Py_ssize_t container  # -1 while no block in it was kept
    long link_blocks
    long link_chars


cdef struct Opened:  # an open element
    void *node
    int kind


cdef enum:
    MOST_NAMED = 32  # attributes that name an element or hide it


cdef struct Named:  # what such an attribute is called
    const char *text
    size_t length


cdef class Walk:
    """One walk: see `BlockBuilder` and `Walk`."""

    cdef Box *boxes
    cdef Opened *opened
    cdef uchar *buffer  # of the block being gathered, as UTF-8; a NUL stands for `<br>`
    cdef uchar *collapsed
    cdef Py_ssize_t box_count, box_room, opened_count, opened_room, filled, room, collapsed_room
    cdef Py_ssize_t linked_chars, bare_cells
    cdef bint ends_in_break
    cdef object rules, parser, maker
    cdef list blocks, containers, notes, links
    cdef set unclosed
    cdef const uchar *href  # of the last link
    cdef size_t href_length
    cdef long link_count
    cdef const uchar *run_href  # see `_LinkRun`
    cdef size_t run_href_length
    cdef long run_links, run_blocks, run_last

    def __cinit__(self):
        self.boxes = NULL
        self.opened = NULL
        self.buffer = self.collapsed = NULL
        self.box_count = self.box_room = self.opened_count = self.opened_room = 0
        self.filled = self.room = self.collapsed_room = self.linked_chars = self.bare_cells = 0
        self.ends_in_break = False
        self.href = self.run_href = NULL
        self.href_length = self.run_href_length = 0
        self.link_count = self.run_links = self.run_blocks = self.run_last = 0

    def __dealloc__(self):
        PyMem_Free(self.boxes)
        PyMem_Free(self.opened)
        PyMem_Free(self.buffer)
        PyMem_Free(self.collapsed)

    cdef int open_box(self, void *node, uintptr_t tag) except -1:
        cdef void *room
        if self.box_count == self.box_room:
            room = PyMem_Realloc(self.boxes, (2 * self.box_room + 64) * sizeof(Box))
            if room is NULL:
                raise MemoryError
            self.boxes, self.box_room = <Box *>room, 2 * self.box_room + 64
        self.boxes[self.box_count] = Box(node, tag, -1, 0, 0)
        self.box_count += 1
        return 0

    cdef int open(self, void *node, int kind) except -1:
        cdef void *room
        if self.opened_count == self.opened_room:
            room = PyMem_Realloc(self.opened, (2 * self.opened_room + 64) * sizeof(Opened))
            if room is NULL:
                raise MemoryError
            self.opened, self.opened_room = <Opened *>room, 2 * self.opened_room + 64
        self.opened[self.opened_count] = Opened(node, kind)
        self.opened_count += 1
        return 0

    cdef int gather(self, const uchar *text, Py_ssize_t length) except -1:
        cdef void *room
        if self.filled + length > self.room:
            room = PyMem_Realloc(self.buffer, 2 * (self.filled + length) + 4096)
            if room is NULL:
                raise MemoryError
            self.buffer, self.room = <uchar *>room, 2 * (self.filled + length) + 4096
        if length:
            memcpy(self.buffer + self.filled, text, length)
        self.filled += length
        return 0

    cdef object tag_name(self, Py_ssize_t at):
        cdef Rules rules = self.rules
        cdef uintptr_t tag = self.boxes[at].tag
        if tag < <uintptr_t>len(rules.kinds) and rules.tag_names[tag] is not None:
            return rules.tag_names[tag]
        return make(self.boxes[at].node, self.parser).tag or ""

    cdef int text(self, const uchar *text, Py_ssize_t length, bint is_linked) except -1:
        """Gathers a text node."""
        cdef Py_ssize_t at = 0, end = length, step, characters = 0, last = 0
        cdef unsigned int c = 0
        while at < length and CLASS[text[at]] == SPACE:
            at += 1
        if at < length and is_ascii(text + at, length - at):
            while is_linked and CLASS[text[end - 1]] == SPACE:
                end -= 1
            last = end - at
        else:
            while at < length:
                step = decode(text + at, length - at, &c)
                if not step:
                    return self.mend(text, length, is_linked)
                at += step
                if not is_space(c):
                    characters += 1
                    last = characters
                elif characters:
                    characters += 1
        if last:  # so many characters, without the white space around them (if that is to be known)
            if self.ends_in_break:
                self.gather(<const uchar *>b"\0", 1)
                self.ends_in_break = False
            self.gather(text, length)
            if is_linked:
                self.linked_chars += last
        elif self.filled:
            self.gather(text, length)
        return 0

    cdef int mend(self, const uchar *text, Py_ssize_t length, bint is_linked) except -1:
        """Gathers bytes that are no text, which the parser passes on: selectolax puts U+FFFD for them."""
        cdef bytes mended = PyUnicode_DecodeUTF8(<char *>text, length, "replace").encode("utf-8")
        return self.text(mended, len(mended), is_linked)

    cdef object collapse(self, Py_ssize_t *chars, Py_ssize_t *words, Py_ssize_t *length):
        """Returns what was gathered with its words parted by blanks and its lines by line feeds."""
        cdef Py_ssize_t at = 0, start, out = 0, step, longer = 0, word_count = 0, end = self.filled, blanks
        cdef unsigned int c = 0, widest = 0
        cdef uchar pending = 0, kind, regular, before  # `pending`: what goes before the next word
        cdef void *room
        cdef const uchar *text = self.buffer
        if self.collapsed_room < end + 1:
            room = PyMem_Realloc(self.collapsed, 2 * end + 4096)
            if room is NULL:
                raise MemoryError
            self.collapsed, self.collapsed_room = <uchar *>room, 2 * end + 4096
        while at < end:
            kind = CLASS[text[at]]
            start = at
            if kind == LONG:
                step = decode(text + at, end - at, &c)
                if not step:
                    raise SystemError("gathered text is not UTF-8")
                at += step
                if is_space(c):
                    kind = SPACE
                else:
                    widest = max(widest, c)
                    longer += step - 1
            if kind == SPACE or kind == LINE:
                at += at == start
                if out and (kind == LINE or not pending):
                    pending = c"\n" if kind == LINE else c" "
                continue
            if pending or not out:
                self.collapsed[out] = pending
                out += pending != 0
                pending = 0
                word_count += 1
            if kind == WORD:  # words of ASCII that single blanks part, as nearly all of a text, are copied at once
                blanks = before = 0
                while at < end:
                    regular = REGULAR[text[at]]
                    if regular + before > 1:
                        break
                    blanks += regular
                    before = regular
                    at += 1
                at -= before
                word_count += blanks - before
            memcpy(self.collapsed + out, text + start, at - start)
            out += at - start
        chars[0], words[0], length[0] = out - longer, word_count, out
        return as_str(self.collapsed, out, out - longer, widest)

    cdef int flush(self) except -1:
        """Ends the block being gathered."""
        cdef Py_ssize_t chars = 0, words = 0, linked = self.linked_chars, length = 0, top = self.box_count - 1
        cdef Py_ssize_t at, cells
        cdef Rules rules = self.rules
        self.linked_chars = 0
        self.ends_in_break = False
        if self.boxes[top].tag == rules.pre:
            block = PyUnicode_DecodeUTF8(<char *>self.buffer, self.filled, NULL)
            block = block.replace("\0", "\n").strip("\n").rstrip()
            chars = len(block)
        else:
            block = self.collapse(&chars, &words, &length)
        self.filled = 0
        if self.bare_cells > 1 and chars:
            cells = self.bare_cells - 1
            block = "| " * cells + block
            chars += 2 * cells
            length += 2 * cells
            words += cells if words else 0
        self.bare_cells = 0
        if linked >= rules.min_link_share * chars:
            if chars >= rules.min_unclosed_chars:
                self.look_for_unclosed()
            if chars < rules.max_link_chars and not (chars and self.is_text_of_story(block)):
                if chars:
                    self.boxes[top].link_blocks += 1
                    self.boxes[top].link_chars += chars
                    at = self.boxes[top].tag
                    tag = rules.tag_names[at] if at < len(rules.kinds) else None
                    self.links.append((len(self.blocks), tag or "", <uintptr_t>self.boxes[top].node, block))
                return 0
        at = self.container()
        if not words:
            count = rules.count_words(block)
        elif length < rules.min_bytes_per_char * chars:
            count = words
        else:
            count = rules.units(block, words)
        self.blocks.append(rules.page_block(block, self.tag_name(top), at, min(linked, chars), count))
        return 0

    cdef int look_for_unclosed(self) except -1:
        """Counts as the method of `BlockBuilder` does."""
        cdef Rules rules = self.rules
        if self.run_href_length != self.href_length or memcmp(self.run_href, self.href, self.href_length) != 0:
            self.run_href, self.run_href_length = self.href, self.href_length
            self.run_links = self.run_blocks = self.run_last = 0
        if self.run_last != self.link_count:
            self.run_last = self.link_count
            self.run_links += 1
            self.run_blocks = 0
        self.run_blocks += 1
        if (self.run_links >= rules.min_unclosed_links
                or (self.run_links > 1 and self.run_blocks >= rules.min_unclosed_blocks)):
            self.unclosed.add(PyUnicode_DecodeUTF8(<char *>self.href, self.href_length, "replace"))
        return 0

    cdef bint is_link(self, void *node) except -1:
        """Whether an `<a>` has an address."""
        cdef void *attribute = lexbor.first_attribute(node)
        cdef const uchar *name
        cdef const uchar *value
        cdef size_t length = 0
        while attribute is not NULL:
            name = lexbor.name(attribute, &length)
            if length == 4 and memcmp(name, b"href", 4) == 0:
                length = 0
                value = lexbor.value(attribute, &length)
                if value is NULL:
                    return False
                self.href, self.href_length = value, length
                self.link_count += 1
                return True
            attribute = lexbor.next_attribute(attribute)
        return False

    cdef bint is_text_of_story(self, object text) except -1:
        """Whether the innermost box stands between paragraphs: asked of `elements.py` where its tag allows it."""
        cdef Rules rules = self.rules
        cdef const uchar *linked_text = rules.linked_text
        cdef Py_ssize_t top = self.box_count - 1
        cdef uintptr_t tag = self.boxes[top].tag
        cdef void *holder = self.boxes[top].node
        if tag >= <uintptr_t>len(rules.kinds) or not linked_text[tag]:
            return False
        if tag == rules.item:
            if not top:
                return False
            holder = lexbor.parent(holder)
            if holder is NULL:
                return False
        if not self.stands_before_paragraph(holder):
            return False
        return rules.is_text_of_story(make(self.boxes[top].node, self.parser), tag, text)

    cdef bint stands_before_paragraph(self, void *node) except -1:
        """Whether the next element is a paragraph, which is cheap to tell, and seldom so."""
        cdef Rules rules = self.rules
        cdef int steps
        cdef uintptr_t tag
        node = lexbor.next(node)
        for steps in range(rules.max_children):
            if node is NULL:
                return False
            tag = lexbor.tag(node)
            if tag == rules.paragraph:
                return True
            if tag != rules.text and tag != rules.comment:
                return False
            node = lexbor.next(node)
        return False

    cdef Py_ssize_t container(self) except -1:
        """Index of the innermost open box, entering it and those above it where they are new."""
        cdef Py_ssize_t at = self.box_count - 1, parent, depth
        cdef Rules rules = self.rules
        if self.boxes[at].container >= 0:
            return self.boxes[at].container
        while at > 0 and self.boxes[at - 1].container < 0:
            at -= 1
        parent = self.boxes[at - 1].container if at else -1
        for depth in range(at, self.box_count):
            self.containers.append(
                rules.container(
                    parent,
                    depth,
                    self.tag_name(depth),
                    <uintptr_t>self.boxes[depth].node,
                    self.names(depth),
                    self.maker,
                )
            )
            parent = len(self.containers) - 1
            self.boxes[depth].container = parent
        return parent

    cdef object names(self, Py_ssize_t at):
        """What the markup calls a box, as `names_of` has it."""
        cdef Rules rules = self.rules
        cdef void *attribute = lexbor.first_attribute(self.boxes[at].node)
        cdef const uchar *name
        cdef const uchar *value
        cdef size_t length = 0, size = 0
        cdef const uchar *values[MOST_NAMED]
        cdef size_t sizes[MOST_NAMED]
        cdef uint64_t found = 0
        cdef int which
        cdef bint is_hidden = False
        while attribute is not NULL:
            name = lexbor.name(attribute, &length)
            for which in range(rules.named_count):
                if rules.named[which].length == length and memcmp(rules.named[which].text, name, length) == 0:
                    size = 0
                    value = lexbor.value(attribute, &size)
                    if which < rules.hiding:
                        found |= <uint64_t>1 << which
                        values[which], sizes[which] = value, 0 if value is NULL else size
                    elif which == rules.hiding:  # `hidden`, then `aria-hidden`, then `style`
                        is_hidden = True
                    elif value is NULL:
                        pass
                    elif which == rules.hiding + 1:
                        is_hidden = is_hidden or (size == 4 and memcmp(value, b"true", 4) == 0)
                    else:
                        is_hidden = is_hidden or rules.hides(PyUnicode_DecodeUTF8(<char *>value, size, "replace"))
                    break
            attribute = lexbor.next_attribute(attribute)
        if not found and not is_hidden:
            return ""
        # Put together in the buffer, which is empty between two blocks, in the order of `named`.
        which = 0
        while found:
            if found & 1:
                self.gather(values[which], sizes[which])
                if found > 1 or is_hidden:
                    self.gather(<const uchar *>b" ", 1)
            which += 1
            found >>= 1
        if is_hidden:
            self.gather(<const uchar *><char *>rules.hidden, len(rules.hidden))
        names = PyUnicode_DecodeUTF8(<char *>self.buffer, self.filled, "replace")
        self.filled = 0
        return names[: rules.max_names] if len(names) > rules.max_names else names

    cdef int close(self) except -1:
        """Ends the innermost box: its links count for it, or, without kept blocks in it, for the one around it."""
        cdef Box box
        cdef Rules rules = self.rules
        self.box_count -= 1
        box = self.boxes[self.box_count]
        if not box.link_blocks:
            return 0
        if box.container < 0:
            if self.box_count:
                self.boxes[self.box_count - 1].link_blocks += box.link_blocks
                self.boxes[self.box_count - 1].link_chars += box.link_chars
                return 0
            box.container = len(self.containers)  # a page of nothing but links
            self.containers.append(rules.container(-1, 0, "body", None, "", None))
        rules.add_links(self.containers[box.container], box.link_blocks, box.link_chars)
        return 0

    cdef bint is_of_site(self, void *node) except -1:
        """Whether a header or footer is skipped: see `is_of_site` in `elements.py`."""
        cdef Rules rules = self.rules
        cdef const uchar *holds_story = rules.holds_story
        cdef uintptr_t tag, known = len(rules.kinds)
        cdef Py_ssize_t depth
        for depth in range(min(self.box_count, rules.max_above)):
            tag = self.boxes[depth].tag
            if tag < known and holds_story[tag]:
                return False
        if lexbor.tag(node) == rules.footer:
            return True
        for block in self.blocks[-rules.recent_blocks:]:
            if block.tag == "h1":
                return False
        return not self.holds(node, rules.titles)

    cdef bint holds(self, void *node, const uchar *tags) except -1:
        """Whether an element holds one with such a tag."""
        cdef Rules rules = self.rules
        cdef uintptr_t tag, known = len(rules.kinds)
        cdef Py_ssize_t above = self.opened_count
        cdef void *at = lexbor.child(node)
        self.open(node, BLOCK)  # what is opened here is closed again below
        while True:
            while at is NULL:
                self.opened_count -= 1
                if self.opened_count == above:
                    return False
                at = lexbor.next(self.opened[self.opened_count].node)
            tag = lexbor.tag(at)
            if tag < known and tags[tag]:
                self.opened_count = above
                return True
            self.open(at, BLOCK)
            at = lexbor.child(at)

    cdef int button_kind(self, void *node) except -1:
        """What a button is: see `button_kind` in `elements.py`."""
        cdef Rules rules = self.rules
        cdef uintptr_t box_tag = self.boxes[self.box_count - 1].tag, known = len(rules.kinds)
        cdef const uchar *holds_inline = rules.holds_inline
        cdef const uchar *labels = rules.labels
        cdef void *following
        cdef const uchar *content
        cdef size_t length = 0
        if self.filled:
            following = lexbor.next(node)
            if (box_tag >= known or not holds_inline[box_tag] or following is NULL
                    or lexbor.tag(following) != rules.text):
                return GAP
            content = lexbor.text(following, &length)
            if content is NULL:
                return GAP
            return INLINE if PyUnicode_DecodeUTF8(<char *>content, length, "replace").strip() else GAP
        if box_tag < known and labels[box_tag]:
            return INLINE
        return BLOCK if self.holds(node, rules.headings) else GAP

    cdef int visit(self, void *root) except -1:
        cdef void *node = lexbor.child(root)
        cdef void *child
        cdef void *following
        cdef uintptr_t tag
        cdef size_t length
        cdef int kind, links = 0
        cdef const uchar *content
        cdef Rules rules = self.rules
        cdef const uchar *kinds = rules.kinds
        cdef uintptr_t known = len(rules.kinds)
        if node is NULL:
            return 0
        self.open_box(root, lexbor.tag(root))
        self.open(root, BLOCK)
        while True:
            tag = lexbor.tag(node)
            kind = kinds[tag] if tag < known else UNKNOWN
            child = NULL
            if kind == TEXT:
                length = 0
                content = lexbor.text(node, &length)
                if content is not NULL:
                    self.text(content, length, links > 0)
            elif kind < SKIP:
                child = lexbor.child(node)
                if kind == UNKNOWN and tag < known and rules.frame[tag]:
                    kind = RULE if self.is_of_site(node) else BLOCK
                elif kind == UNKNOWN and tag == rules.button:
                    kind = self.button_kind(node)
                elif kind == UNKNOWN:
                    tag = self.boxes[self.box_count - 1].tag
                    kind = INLINE if self.filled or (tag < known and rules.holds_inline[tag]) else BLOCK
                    tag = lexbor.tag(node)
                if kind >= SKIP:
                    child = NULL
                if kind == GAP:
                    if self.filled:
                        self.gather(<const uchar *>b" ", 1)
                elif kind >= BLOCK:
                    if kind == CELL:
                        if self.filled:
                            self.gather(<const uchar *>b" | ", 3)
                        else:
                            self.bare_cells += 1
                    else:
                        if self.filled:
                            self.flush()
                        self.bare_cells = 0
                    if child is not NULL:
                        self.open_box(node, tag)
                elif kind == LINK:
                    if child is not NULL:
                        if self.is_link(node):
                            links += 1
                        else:
                            kind = INLINE
                elif kind == TIME:
                    self.notes.append((len(self.blocks), rules.tag_names[tag], make(node, self.parser)))
            elif kind == BREAK:
                if self.ends_in_break:
                    self.flush()
                elif self.filled:
                    self.ends_in_break = True
            else:
                if SKIP < kind < GAP:
                    self.notes.append((len(self.blocks), rules.tag_names[tag], make(node, self.parser)))
                if self.filled:
                    if kind == RULE or kind == NAV:
                        self.flush()
                    elif NOTED < kind < BREAK:
                        self.gather(<const uchar *>b" ", 1)
            if child is not NULL:
                self.open(node, kind)
                node = child
                continue
            following = lexbor.next(node)
            while following is NULL:
                self.opened_count -= 1
                kind = self.opened[self.opened_count].kind
                if kind >= BLOCK:
                    if self.filled and kind == BLOCK:
                        self.flush()
                    self.close()
                    if not self.box_count:
                        return 0
                elif kind == LINK:
                    links -= 1
                following = lexbor.next(self.opened[self.opened_count].node)
            node = following


cdef class Rules:
    """What `tags.py` and `elements.py` know of tags and limits, and what makes the records.

    Args:
        kinds: The kind of each known tag, by its number.
        tag_names: Their names, by number; None where it is no tag.
        tag_sets: By name, one byte for each tag: whether an unknown element in it is inline, whether it is a header or
            footer, whether it holds a story, whether it is a title, a heading, a label, or may be linked text.
        named: Names of the attributes that name an element, and of the three that may hide it.
        hidden: What an element that is hidden is called.
        limits: By name, see the attributes below.
        functions: By name: what makes a `PageBlock` and a `Container`, and functions of `elements.py` and `strings.py`.
    """

    cdef bytes kinds, holds_inline, frame, holds_story, titles, headings, labels, linked_text, hidden
    cdef list tag_names
    cdef uintptr_t pre, footer, button, paragraph, item, text, comment
    cdef tuple named_by
    cdef Named named[MOST_NAMED]
    cdef int named_count, hiding  # where the three begin
    cdef double min_link_share, min_bytes_per_char
    cdef Py_ssize_t max_link_chars, max_names, max_above, recent_blocks, max_children, min_unclosed_chars
    cdef long min_unclosed_blocks, min_unclosed_links
    cdef object page_block, container, units, count_words, hides, is_text_of_story

    def __init__(self, kinds, tag_names, tag_sets, named, hidden, limits, functions):
        self.kinds, self.tag_names = kinds, tag_names
        self.holds_inline, self.frame, self.holds_story = (tag_sets[name] for name in ("inline", "frames", "story"))
        self.titles, self.headings = tag_sets["titles"], tag_sets["headings"]
        self.labels, self.linked_text = tag_sets["labels"], tag_sets["linked_text"]
        self.pre, self.footer, self.button = [tag_names.index(name) for name in ("pre", "footer", "button")]
        self.paragraph, self.item = tag_names.index("p"), tag_names.index("li")
        self.text, self.comment = limits["text_tag"], limits["comment_tag"]
        self.named_by, self.hidden = named, hidden  # which keeps the bytes that `named` points to
        self.min_link_share, self.min_bytes_per_char = limits["link_share"], limits["bytes_per_char"]
        self.max_link_chars, self.max_names, self.max_above = limits["link_chars"], limits["names"], limits["boxes"]
        self.recent_blocks, self.max_children = limits["recent_blocks"], limits["children"]
        self.min_unclosed_chars = limits["unclosed_chars"]
        self.min_unclosed_blocks, self.min_unclosed_links = limits["unclosed_blocks"], limits["unclosed_links"]
        self.page_block, self.container = functions["block"], functions["container"]
        self.units, self.count_words = functions["units"], functions["count_words"]
        self.hides, self.is_text_of_story = functions["hides"], functions["is_text_of_story"]
        if any([len(table) != len(kinds) for table in (tag_names, *tag_sets.values())]) or len(named) > MOST_NAMED:
            raise ValueError("tables of tags differ in length, or too many attributes name")
        for at, name in enumerate(self.named_by):
            self.named[at] = Named(<char *>name, len(name))
        self.named_count, self.hiding = len(named), len(named) - 3

    cdef int add_links(self, object container, long blocks, long chars) except -1:
        container.link_blocks += blocks
        container.link_chars += chars
        return 0

    def walk(self, root) -> tuple:
        """Returns what an outline of an element is made of, and the addresses of links that were never closed.

        Raises:
            TypeError: It is no node, or `bind` did not say yes.
        """
        if lexbor.next is NULL or type(root) is not node_class:
            raise TypeError(f"bind() does not know {type(root).__name__}")
        cdef Walk walk = Walk()
        walk.rules, walk.parser, walk.maker = self, root.parser, Handles(root.parser)
        walk.blocks, walk.containers, walk.notes, walk.links, walk.unclosed = [], [], [], [], set()
        walk.visit(<void *><uintptr_t>root.mem_id)
        return (walk.blocks, walk.containers, walk.notes, walk.links, walk.maker), walk.unclosed
