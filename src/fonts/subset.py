#!/usr/bin/env python3
"""Makes themes/mujaz/assets/fonts/naskh*.woff2, the Arabic face of the built-in theme.

The face is Noto Naskh Arabic (variable, 400 to 700, SIL Open Font License 1.1; its text stands
beside the result as naskh-OFL.txt). naskh.woff2, which every Arabic page loads, is cut down to the
letters, marks, digits and punctuation of modern Arabic prose. naskh-extended.woff2 has all other
letters of the script: Persian, Urdu, Kurdish, Uyghur and so on, with presentation forms. Its
unicode-range, printed by this script, stands in the style sheet, so that browsers load it only
where there is such a letter, and the word stays in one design.

The face is published in two parts, Arabic and Latin. This script cuts both, and grafts the digits
and the punctuation of the Latin part onto the Arabic one, so that readers load one file.

    npm pack @fontsource-variable/noto-naskh-arabic@5.3.0
    tar xzf fontsource-variable-noto-naskh-arabic-5.3.0.tgz
    python3 src/fonts/subset.py package themes/mujaz/assets/fonts

Needs fonttools and brotli (Debian: python3-fonttools, python3-brotli).
"""

import pathlib
import shutil
import sys
import unicodedata

from fontTools import subset
from fontTools.ttLib import TTFont

ARABIC = [
    0x20, 0xA0,
    0x60C, 0x61B, 0x61F,  # ، ؛ ؟
    *range(0x621, 0x63B), *range(0x640, 0x653),  # letters, tatweel, tashkeel
    0x653, 0x654, 0x655, 0x670, 0x671,  # maddah, hamzas, dagger alef, alef wasla
    *range(0x660, 0x66D),  # Arabic-Indic digits, ٪ ٫ ٬
    0x67E, 0x686, 0x698, 0x6A4, 0x6A9, 0x6AF, 0x6CC,  # پ چ ژ ڤ ک گ ی: foreign names
    0x200C, 0x200D, 0x200E, 0x200F,
]
MARKS = [*range(0x64B, 0x656), 0x670]
EXTENDED = [
    code
    for block in [(0x600, 0x700), (0x750, 0x780), (0x870, 0x900), (0xFB50, 0xFE00), (0xFE70, 0xFEFF)]
    for code in range(*block)
    if code not in ARABIC and code != 0x61C  # a mark of direction, which has no shape
]
LATIN = [ord(c) for c in "0123456789!\"%&'()*+,-./:;?[]°·×«»–—‘’“”•…"]


def cut(path, codes):
    options = subset.Options()
    options.layout_features = "ccmp init medi fina liga rlig mark mkmk kern".split()
    options.hinting = False
    options.name_IDs = [0, 1, 2, 5, 13]
    options.notdef_outline = True
    options.drop_tables += ["STAT", "DSIG", "meta"]
    font = subset.load_font(str(path), options)
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=codes)
    cutter.subset(font)
    return font


def graft(base, other, codes):
    """Copies the glyphs of `codes` with their variations; advances vary by gvar's phantom points."""
    cmap = other.getBestCmap()
    known = set(base.getBestCmap())
    tables = [table for table in base["cmap"].tables if table.isUnicode()]
    for code in codes:
        if code in cmap and code not in known:
            name = copied(base, other, cmap[code])
            for table in tables:
                table.cmap[code] = name
    if "HVAR" in base:
        del base["HVAR"]


def copied(base, other, name):
    """Copies a glyph and those that it is composed of; returns its name in `base`."""
    new = "latin." + name
    if new not in base["glyf"].glyphs:
        glyph = other["glyf"][name]
        if glyph.isComposite():
            for component in glyph.components:
                component.glyphName = copied(base, other, component.glyphName)
        base["glyf"].glyphs[new] = glyph
        base["hmtx"].metrics[new] = other["hmtx"].metrics[name]
        base["gvar"].variations[new] = other["gvar"].variations.get(name, [])
        base["GDEF"].table.GlyphClassDef.classDefs[new] = 1
        order = base.getGlyphOrder() + [new]
        base.setGlyphOrder(order)
        base["glyf"].glyphOrder = order
    return new


def save(font, path):
    font.flavor = "woff2"
    font["head"].modified = font["head"].created
    font.recalcTimestamp = False
    font.save(path)


def unicode_range(codes):
    """The codes as CSS writes them; gaps that no character fills are bridged."""
    ranges = []
    for code in codes:
        if ranges and all(unicodedata.category(chr(c)) == "Cn" for c in range(ranges[-1][1] + 1, code)):
            ranges[-1][1] = code
        else:
            ranges.append([code, code])
    return ", ".join(f"U+{a:X}" if a == b else f"U+{a:X}-{b:X}" for a, b in ranges)


def main(package, target):
    files = pathlib.Path(package) / "files"
    arabic = cut(files / "noto-naskh-arabic-arabic-wght-normal.woff2", ARABIC)
    latin = cut(files / "noto-naskh-arabic-latin-wght-normal.woff2", LATIN)
    assert [(a.axisTag, a.minValue, a.maxValue) for a in arabic["fvar"].axes] == [
        (a.axisTag, a.minValue, a.maxValue) for a in latin["fvar"].axes
    ]
    graft(arabic, latin, LATIN)
    save(arabic, pathlib.Path(target) / "naskh.woff2")
    extended = cut(files / "noto-naskh-arabic-arabic-wght-normal.woff2", EXTENDED + MARKS)
    save(extended, pathlib.Path(target) / "naskh-extended.woff2")
    print(unicode_range([code for code in EXTENDED if code in extended.getBestCmap()]))
    shutil.copyfile(pathlib.Path(package) / "LICENSE", pathlib.Path(target) / "naskh-OFL.txt")


if __name__ == "__main__":
    main(*sys.argv[1:])
