"""A small tree of an HTML document, for checks that only need elements, attributes and text.

Reads what a correct page has (the Nu checker sees to that), end tags left out included.
"""

from html.parser import HTMLParser

VOID = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}

BLOCKS = {
    "address",
    "article",
    "aside",
    "blockquote",
    "details",
    "div",
    "dl",
    "fieldset",
    "figcaption",
    "figure",
    "footer",
    "form",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "header",
    "hr",
    "main",
    "nav",
    "ol",
    "p",
    "pre",
    "section",
    "table",
    "ul",
}

# An open element of the key ends where one of the values begins, or where its parent ends.
ENDED_BY = {
    "li": {"li"},
    "dt": {"dt", "dd"},
    "dd": {"dt", "dd"},
    "p": BLOCKS,
    "option": {"option", "optgroup"},
    "td": {"td", "th", "tr", "tbody", "tfoot"},
    "th": {"td", "th", "tr", "tbody", "tfoot"},
    "tr": {"tr", "tbody", "tfoot"},
    "thead": {"tbody", "tfoot"},
    "tbody": {"tbody", "tfoot"},
    "caption": {"colgroup", "thead", "tbody", "tfoot", "tr"},
    "colgroup": {"thead", "tbody", "tfoot", "tr"},
}


class Element:
    def __init__(self, name, attributes, parent, line):
        self.name = name
        self.attributes = attributes
        self.parent = parent
        self.line = line
        self.children = []  # elements and strings

    def get(self, attribute, default=None):
        return self.attributes.get(attribute, default)

    @property
    def classes(self):
        return (self.get("class") or "").split()

    def walk(self, leave_out=lambda element: False):
        """This element and all below it in document order, without the branches that LEAVE_OUT says."""
        if leave_out(self):
            return
        yield self
        for child in self.children:
            if isinstance(child, Element):
                yield from child.walk(leave_out)

    def all(self, *names, leave_out=lambda element: False):
        return [element for element in self.walk(leave_out) if element.name in names]

    def text(self, leave_out=lambda element: False):
        """The text as read: white space folded, a line break as a space."""
        pieces = []
        self._collect(pieces, leave_out)
        return " ".join("".join(pieces).split())

    def _collect(self, pieces, leave_out):
        if leave_out(self):
            return
        if self.name in BLOCKS or self.name in ("br", "li", "dt", "dd", "tr", "td", "th"):
            pieces.append(" ")
        for child in self.children:
            if isinstance(child, Element):
                child._collect(pieces, leave_out)
            else:
                pieces.append(child)
        if self.name in BLOCKS or self.name in ("li", "dt", "dd", "tr", "td", "th"):
            pieces.append(" ")

    def ancestors(self):
        element = self.parent
        while element is not None:
            yield element
            element = element.parent


class _Builder(HTMLParser):
    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.root = Element("#document", {}, None, 1)
        self._open = self.root

    def handle_starttag(self, name, attributes):
        while name in ENDED_BY.get(self._open.name, ()):
            self._open = self._open.parent
        element = Element(name, dict(attributes), self._open, self.getpos()[0])
        self._open.children.append(element)
        if name not in VOID:
            self._open = element

    def handle_startendtag(self, name, attributes):
        self.handle_starttag(name, attributes)
        if self._open.name == name and name not in VOID:
            self._open = self._open.parent

    def handle_endtag(self, name):
        element = self._open
        while element.parent is not None and element.name != name:
            element = element.parent
        if element.parent is not None:
            self._open = element.parent

    def handle_data(self, text):
        self._open.children.append(text)


def parse(text):
    builder = _Builder()
    builder.feed(text)
    builder.close()
    return builder.root
