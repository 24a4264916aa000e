#!/usr/bin/env python3
"""Makes themes/mujaz/cards/*.ttf, the faces that social cards are drawn with.

Java reads neither woff2 nor variations, so these are static TrueType files: Noto Naskh Arabic and
Noto Serif, regular and bold, of Debian's fonts-noto-core 20201225-1 (SIL Open Font License 1.1;
its text stands beside the result as OFL.txt). They keep every letter of the Arabic script, and
those of European languages in Latin, Greek and Cyrillic; hints are left out, since cards are drawn
large. They stay in the plugin and are never published.

    apt-get install fonts-noto-core=20201225-1 python3-fonttools
    python3 src/fonts/cards.py /usr/share/fonts/truetype/noto themes/mujaz/cards
"""

import pathlib
import sys

from fontTools import subset

PUNCTUATION = [
    *range(0x20, 0x41), *range(0x5B, 0x61), *range(0x7B, 0x7F), *range(0xA0, 0xC0), 0xD7, 0xF7,
    *range(0x2000, 0x2070), *range(0x20A0, 0x20C0), 0x2116, 0x2122, 0x2190, 0x2192, 0x2212,
    0x25CC, 0xFD3E, 0xFD3F,
]
ARABIC = [
    *range(0x600, 0x700), *range(0x750, 0x780), *range(0x870, 0x900),
    *range(0xFB50, 0xFE00), *range(0xFE70, 0xFF00),
]
LATIN = [
    *range(0x41, 0x5B), *range(0x61, 0x7B), *range(0xC0, 0x250), *range(0x2B0, 0x370),
    *range(0x370, 0x400), *range(0x400, 0x530), *range(0x1E00, 0x1F00), *range(0x2070, 0x20A0),
]
FACES = {
    "arabic-regular": ("NotoNaskhArabic-Regular", ARABIC),
    "arabic-bold": ("NotoNaskhArabic-Bold", ARABIC),
    "latin-regular": ("NotoSerif-Regular", LATIN),
    "latin-bold": ("NotoSerif-Bold", LATIN),
}


def cut(source, target, codes):
    options = subset.Options()
    options.layout_features = "ccmp locl init medi fina isol liga rlig calt mark mkmk kern".split()
    options.hinting = False
    options.name_IDs = [0, 1, 2, 4, 5, 6, 13, 14]
    options.notdef_outline = True
    options.glyph_names = False
    options.drop_tables += ["STAT", "DSIG", "meta"]
    options.recalc_timestamp = False
    font = subset.load_font(str(source), options)
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=codes)
    cutter.subset(font)
    font.recalcTimestamp = False
    font.save(target)


def main(noto, target):
    for name, (face, codes) in FACES.items():
        source = pathlib.Path(noto) / (face + ".ttf")
        cut(source, pathlib.Path(target) / (name + ".ttf"), PUNCTUATION + codes)


if __name__ == "__main__":
    main(*sys.argv[1:])
