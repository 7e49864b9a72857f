# The part of `_native.pyx` that reaches Lexbor: its functions by their names, a node as selectolax makes one, and the
# proof on a document that all of it is as expected. Nothing else here calls what is not Python's.

cdef extern from "dlfcn.h" nogil:
    void *dlopen(const char *, int)
    void *dlsym(void *, const char *)
    int RTLD_LAZY
    int RTLD_NOLOAD

ctypedef void *(*step_t)(void *) noexcept nogil
ctypedef uintptr_t (*tag_t)(void *) noexcept nogil
ctypedef const uchar *(*bytes_t)(void *, size_t *) noexcept nogil


cdef struct Lexbor:  # what is used of it, and where a LexborNode keeps its node and its parser, in bytes
    step_t next
    step_t child
    step_t parent
    step_t first_attribute
    step_t next_attribute
    tag_t tag
    bytes_t text
    bytes_t name
    bytes_t value
    Py_ssize_t node_at
    Py_ssize_t parser_at

cdef Lexbor lexbor
lexbor.next = NULL  # until `bind` found all of it
cdef object node_class = None
cdef tuple no_arguments = ()


cdef object make(void *node, object parser):
    """A `LexborNode`, as selectolax makes it."""
    cdef object made = (<PyTypeObject *>node_class).tp_new(<type>node_class, <PyObject *>no_arguments, NULL)
    cdef char *at = <char *><PyObject *>made
    cdef PyObject **holder = <PyObject **>(at + lexbor.parser_at)
    cdef PyObject *before = holder[0]
    (<void **>(at + lexbor.node_at))[0] = node
    Py_INCREF(parser)
    holder[0] = <PyObject *>parser
    if before is not NULL:
        Py_DECREF(<object>before)
    return made


cdef class Handles:
    """Makes a `LexborNode` of a node's address, for the few that anybody looks at; keeps the document alive until then.

    Made by a walk alone, with its addresses. To make all of them took a twelfth of the walk.
    """

    cdef object parser

    def __cinit__(self, parser):
        self.parser = parser

    def __call__(self, uintptr_t node):
        return make(<void *>node, self.parser)


def bind(str library, object lexbor_node, object probe) -> bool:
    """Finds Lexbor's functions and tries everything on a document.

    Args:
        library: Path of selectolax's extension module, which is loaded.
        lexbor_node: The class `LexborNode`.
        probe: Root of a small document.

    Returns:
        Whether the walk can be used.
    """
    global lexbor, node_class
    cdef Lexbor found, before = lexbor
    cdef bytes path = library.encode()
    cdef void *handle = dlopen(path, RTLD_LAZY | RTLD_NOLOAD)
    if handle is NULL or type(probe) is not lexbor_node:
        return False
    found.next = <step_t>dlsym(handle, b"lxb_dom_node_next_noi")
    found.child = <step_t>dlsym(handle, b"lxb_dom_node_first_child_noi")
    found.parent = <step_t>dlsym(handle, b"lxb_dom_node_parent_noi")
    found.first_attribute = <step_t>dlsym(handle, b"lxb_dom_element_first_attribute_noi")
    found.next_attribute = <step_t>dlsym(handle, b"lxb_dom_element_next_attribute_noi")
    found.tag = <tag_t>dlsym(handle, b"lxb_dom_node_tag_id_noi")
    found.text = <bytes_t>dlsym(handle, b"lxb_dom_node_text_content")
    found.name = <bytes_t>dlsym(handle, b"lxb_dom_attr_qualified_name")
    found.value = <bytes_t>dlsym(handle, b"lxb_dom_attr_value_noi")
    if (found.next is NULL or found.child is NULL or found.parent is NULL or found.first_attribute is NULL
            or found.next_attribute is NULL or found.tag is NULL or found.text is NULL or found.name is NULL
            or found.value is NULL):
        return False
    found.node_at = place_of(<PyObject *>probe, lexbor_node.__basicsize__, <void *><uintptr_t>probe.mem_id)
    found.parser_at = place_of(<PyObject *>probe, lexbor_node.__basicsize__, <void *><PyObject *>probe.parser)
    if not found.node_at or not found.parser_at:
        return False
    lexbor, node_class = found, lexbor_node
    if is_as_said(probe):
        return True
    lexbor = before
    return False


cdef Py_ssize_t place_of(PyObject *record, Py_ssize_t size, void *value):
    """Where a record holds a value, if exactly one place does; else 0, which is taken by the object's head."""
    cdef Py_ssize_t at, found = 0
    for at in range(sizeof(PyObject), size - sizeof(void *) + 1, sizeof(void *)):
        if (<void **>(<char *>record + at))[0] == value:
            if found:
                return 0
            found = at
    return found


cdef bint is_as_said(object node) except -1:
    """Whether the functions say of a node, of those below it and of those after it what the Python API says."""
    cdef void *raw = <void *><uintptr_t>node.mem_id
    cdef void *attribute
    cdef size_t length = 0
    cdef const uchar *content
    cdef uintptr_t below, after
    if lexbor.tag(raw) != node.tag_id:
        return False
    below, after = <uintptr_t>lexbor.child(raw), <uintptr_t>lexbor.next(raw)
    child, following = node.first_child, node.next
    if below != (0 if child is None else child.mem_id) or after != (0 if following is None else following.mem_id):
        return False
    above = node.parent
    if above is not None and <uintptr_t>lexbor.parent(raw) != above.mem_id:
        return False
    made = make(raw, node.parser)
    if (made.mem_id != node.mem_id or made.parser is not node.parser or made.tag != node.tag
            or made.attributes != node.attributes or made.html != node.html):
        return False
    if node.text_content is not None:
        content = lexbor.text(raw, &length)
        if content is NULL or content[:length].decode("utf-8") != node.text_content:
            return False
    elif node.attributes:
        found = {}
        attribute = lexbor.first_attribute(raw)
        while attribute is not NULL:
            content = lexbor.name(attribute, &length)
            name = content[:length].decode("utf-8")
            content = lexbor.value(attribute, &length)
            found[name] = None if content is NULL else content[:length].decode("utf-8")
            attribute = lexbor.next_attribute(attribute)
        if found != node.attributes:
            return False
    return (child is None or is_as_said(child)) and (following is None or is_as_said(following))
