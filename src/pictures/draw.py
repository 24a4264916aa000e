#!/usr/bin/env python3
"""Draws the sample digest's pictures.

  python3 draw.py            writes NAME.svg beside this script
  python3 draw.py --render   also renders each to content/…/NAME.jpg
                             (needs Chromium and Pillow)

Flat shapes, one palette, no lettering, so one picture serves both editions.
"""
import math
import pathlib
import random
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
STORIES = HERE.parent.parent / "content" / "stories" / "2026"
W, H = 1600, 900

TEAL, SAND, CLAY, NIGHT, PAPER = "#0b5d5b", "#e9dcc3", "#c1553b", "#17252a", "#faf7f0"
TEAL2, TEAL3, TEAL4 = "#2b7673", "#5a9893", "#9dbfb6"      # lighter and lighter
DEEP = "#0f3f40"                                            # between teal and night
SAND2, SAND3 = "#d9c49c", "#c2a878"
CLAY2, CLAY3, CLAY4 = "#d67f5f", "#e8ab87", "#9a3f2b"
SKY = "#f4ead6"


def n(v):
    return f"{v:.1f}".rstrip("0").rstrip(".")


def attrs(fill, kw):
    parts = [f'fill="{fill}"']
    parts += [f'{k.replace("_", "-")}="{v}"' for k, v in kw.items()]
    return " ".join(parts)


def rect(x, y, w, h, fill, r=0, **kw):
    rx = f' rx="{n(r)}"' if r else ""
    return f'<rect x="{n(x)}" y="{n(y)}" width="{n(w)}" height="{n(h)}"{rx} {attrs(fill, kw)}/>'


def circle(x, y, r, fill, **kw):
    return f'<circle cx="{n(x)}" cy="{n(y)}" r="{n(r)}" {attrs(fill, kw)}/>'


def ellipse(x, y, rx, ry, fill, **kw):
    return f'<ellipse cx="{n(x)}" cy="{n(y)}" rx="{n(rx)}" ry="{n(ry)}" {attrs(fill, kw)}/>'


def poly(points, fill, **kw):
    return f'<polygon points="{" ".join(n(x) + "," + n(y) for x, y in points)}" {attrs(fill, kw)}/>'


def path(d, fill="none", **kw):
    return f'<path d="{d}" {attrs(fill, kw)}/>'


def line(x1, y1, x2, y2, stroke, w=4, cap="round", **kw):
    kw = {"stroke": stroke, "stroke-width": w, "stroke-linecap": cap, **kw}
    return path(f"M{n(x1)} {n(y1)}L{n(x2)} {n(y2)}", **kw)


def curve(d, stroke, w=4, **kw):
    return path(d, stroke=stroke, stroke_width=w, stroke_linecap="round", stroke_linejoin="round", **kw)


def group(items, **kw):
    a = " ".join(f'{k.replace("_", "-")}="{v}"' for k, v in kw.items())
    return f"<g {a}>" + "".join(items) + "</g>"


def waves(rng, y1, y2, stroke, count, x1=0, x2=W, w=4, lo=40, hi=170):
    out = []
    for _ in range(count):
        y = rng.uniform(y1, y2)
        x = rng.uniform(x1, x2)
        out.append(line(x, y, x + rng.uniform(lo, hi), y, stroke, w))
    return out


def hills(rng, base, height, fill, step=200, bottom=H):
    pts, x, up = [], -step, True
    d = f"M{-step} {bottom}L{-step} {n(base)}"
    while x < W + step:
        nx = x + rng.uniform(.7, 1.2) * step
        top = base - (rng.uniform(.45, 1) * height if up else rng.uniform(0, .25) * height)
        d += f"C{n(x + (nx - x) * .45)} {n(pts[-1] if pts else base)} {n(x + (nx - x) * .55)} {n(top)} {n(nx)} {n(top)}"
        pts.append(top)
        x, up = nx, not up
    return path(d + f"L{n(x)} {bottom}Z", fill)


def ridge(points, fill, bottom=H):
    return poly([(points[0][0], bottom), *points, (points[-1][0], bottom)], fill)


def palm(x, y, h, trunk=CLAY4, leaf=TEAL, lean=0, s=1.0):
    tx, ty = x + lean, y - h
    out = [path(f"M{n(x - 9 * s)} {n(y)}Q{n(x - 4 * s)} {n(y - h * .5)} {n(tx - 5 * s)} {n(ty)}L{n(tx + 5 * s)} {n(ty)}"
                f"Q{n(x + 7 * s)} {n(y - h * .5)} {n(x + 9 * s)} {n(y)}Z", trunk)]
    for a, ln in ((-172, 105), (-150, 125), (-122, 118), (-92, 105), (-60, 118), (-31, 125), (-8, 105), (20, 78), (160, 78)):
        r = math.radians(a)
        ex, ey = tx + math.cos(r) * ln * s, ty + math.sin(r) * ln * s * .62 + 34 * s
        cx, cy = tx + math.cos(r) * ln * .55 * s, ty + math.sin(r) * ln * .9 * s - 12 * s
        out.append(path(f"M{n(tx)} {n(ty)}Q{n(cx)} {n(cy)} {n(ex)} {n(ey)}Q{n(cx + 2 * s)} {n(cy + 26 * s)} {n(tx)} {n(ty + 9 * s)}Z", leaf))
    out += [circle(tx - 9 * s, ty + 12 * s, 8 * s, CLAY), circle(tx + 8 * s, ty + 14 * s, 8 * s, CLAY)]
    return group(out)


def house(x, y, w, h, fill, shade, rng, arches=True, dome=False):
    out = []
    if dome:
        out.append(path(f"M{n(x + w * .2)} {n(y - h)}A{n(w * .3)} {n(w * .3)} 0 0 1 {n(x + w * .8)} {n(y - h)}Z", TEAL3))
    out.append(rect(x, y - h, w, h, fill))
    out.append(rect(x, y - h, w, 10, shade))
    out.append(rect(x + w - w * .16, y - h, w * .16, h, shade))
    cols = max(1, int(w // 62))
    rows = max(1, int(h // 86))
    for r in range(rows):
        for c in range(cols):
            wx = x + 16 + c * (w * .82 - 16) / cols
            wy = y - h + 34 + r * 80
            if wy + 48 > y - 14:
                continue
            col = rng.choice([TEAL2, TEAL, DEEP])
            if arches:
                out.append(path(f"M{n(wx)} {n(wy + 44)}V{n(wy + 14)}A13 13 0 0 1 {n(wx + 26)} {n(wy + 14)}V{n(wy + 44)}Z", col))
            else:
                out.append(rect(wx, wy, 24, 34, col))
    return group(out)


def stars(rng, count, y2, fill=PAPER, lo=1.2, hi=3.2):
    return [circle(rng.uniform(0, W), rng.uniform(0, y2), rng.uniform(lo, hi), fill, opacity=n(rng.uniform(.45, 1)))
            for _ in range(count)]


# ---------------------------------------------------------------- pictures

def tram():
    g = random.Random(5)
    o = [rect(0, 0, W, H, SKY)]
    for x, y, w in ((180, 110, 190), (270, 140, 120), (700, 180, 150), (1330, 90, 180), (1270, 120, 110)):
        o.append(line(x, y, x + w, y, PAPER, 22))
    o += [
         circle(1090, 400, 190, CLAY3), circle(1090, 400, 150, CLAY2),
         rect(0, 452, W, 180, TEAL3), rect(0, 500, W, 140, TEAL2)]
    for i, w in enumerate((300, 250, 210, 160, 110)):
        o.append(line(1090 - w / 2, 470 + i * 24, 1090 + w / 2, 470 + i * 24, CLAY3, 7))
    o += waves(g, 465, 590, TEAL4, 16, 560, 1600, 3)
    o += [poly([(1330, 470), (1352, 470), (1346, 482), (1318, 482)], NIGHT), poly([(1338, 466), (1338, 410), (1372, 466)], PAPER)]
    x = -20
    for w, h, f, s, d in ((150, 300, SAND2, SAND3, 0), (120, 230, SAND, SAND2, 1), (160, 360, "#e2cfa9", SAND2, 0),
                          (130, 270, PAPER, SAND, 0), (140, 210, SAND2, SAND3, 1)):
        o.append(house(x, 640, w, h, f, s, g, dome=bool(d)))
        x += w - 6
    o += [house(1440, 640, 190, 250, SAND2, SAND3, g), house(1370, 640, 100, 170, PAPER, SAND, g)]
    o += [rect(0, 620, W, 24, SAND3), rect(0, 640, W, 260, SAND)]
    o += [palm(640, 640, 250, s=1.05, lean=14), palm(1290, 640, 270, s=1.1, lean=-16)]
    # overhead line and poles
    o += [line(300, 640, 300, 330, NIGHT, 7), line(300, 376, 400, 376, NIGHT, 5), line(1500, 700, 1500, 330, NIGHT, 7), line(1500, 376, 1400, 376, NIGHT, 5)]
    o += [curve("M-20 372Q400 380 800 382T1620 372", NIGHT, 3)]
    # track bed
    o += [rect(0, 738, W, 60, SAND3), rect(0, 752, W, 6, NIGHT), rect(0, 782, W, 6, NIGHT), rect(0, 798, W, 102, CLAY), rect(0, 798, W, 10, CLAY4)]
    for i in range(-1, 18):
        o.append(line(i * 100 + 40, 808, i * 100 - 40, 900, CLAY4, 3, opacity=".55"))
    o.append(line(0, 850, W, 850, CLAY4, 3, opacity=".55"))
    # tram
    o.append(ellipse(800, 762, 520, 14, NIGHT, opacity=".35"))
    o += [curve("M690 470L650 430L700 384", NIGHT, 6), line(664, 384, 736, 384, NIGHT, 6)]
    o.append(path("M330 744V560Q336 486 420 470H1180Q1264 486 1282 590L1288 744Z", TEAL))
    o.append(rect(420, 458, 240, 18, DEEP, 8)), o.append(rect(760, 458, 160, 18, DEEP, 8)), o.append(rect(980, 458, 190, 18, DEEP, 8))
    o.append(path("M330 690H1287L1288 744H330Z", DEEP))
    o.append(rect(331, 668, 956, 14, SAND))
    o.append(path("M352 640V566Q358 520 420 510H440V640Z", "#bfe0d8"))
    o.append(path("M1262 640L1258 596Q1246 520 1186 510H1170V640Z", "#bfe0d8"))
    for x in (462, 552, 716, 806, 962, 1062):
        o.append(rect(x, 510, 78, 92, "#bfe0d8", 8))
        o.append(poly([(x + 14, 510), (x + 40, 510), (x + 8, 594), (x, 594), (x, 552)], PAPER, opacity=".5"))
    for x in (640, 896):
        o += [rect(x, 474, 12, 270, NIGHT)]
    for x, c in ((490, NIGHT), (590, CLAY4), (740, NIGHT), (838, NIGHT), (1000, CLAY4), (1096, NIGHT)):
        o += [circle(x, 566, 13, c), path(f"M{x - 20} 602Q{x - 20} 580 {x} 580Q{x + 20} 580 {x + 20} 602Z", c)]
    for x in (420, 560, 720, 840, 1000, 1180):
        o += [path(f"M{x - 26} 744A26 26 0 0 0 {x + 26} 744Z", NIGHT)]
    o += [circle(1262, 708, 9, "#ffe9b0"), circle(350, 708, 8, CLAY2)]
    return o


def coral():
    g = random.Random(11)
    o = [rect(0, 0, W, H, TEAL), rect(0, 0, W, 170, TEAL2), rect(0, 480, W, 420, "#0b4f4f")]
    o += [poly([(300 + i * 260, -10), (380 + i * 260, -10), (180 + i * 270, 780), (20 + i * 250, 780)], "#bfe0d8", opacity=".08") for i in range(5)]
    o += [path("M0 640Q220 560 460 630T900 620T1300 600T1600 640V900H0Z", DEEP),
          path("M0 760Q300 700 640 748T1250 730T1600 752V900H0Z", SAND3), path("M0 812Q340 770 760 812T1600 800V900H0Z", SAND2)]
    # far reef
    for x, r in ((90, 70), (180, 46), (1480, 84), (1380, 50), (760, 40)):
        o.append(path(f"M{x - r} 650A{r} {r} 0 0 1 {x + r} 650Z", "#0d4a4a"))

    def branch(x, y, ln, ang, w, col, depth):
        ex, ey = x + math.cos(ang) * ln, y + math.sin(ang) * ln
        o.append(line(x, y, ex, ey, col, w))
        if depth:
            for da in (-.5, .42) if depth < 3 else (-.62, -.05, .56):
                branch(ex, ey, ln * g.uniform(.66, .84), ang + da + g.uniform(-.12, .12), w * .78, col, depth - 1)

    def brain(x, y, r, col, dark):
        o.append(path(f"M{n(x - r)} {y}A{r} {n(r * .92)} 0 0 1 {n(x + r)} {y}Z", col))
        for k in (.72, .46, .2):
            o.append(curve(f"M{n(x - r * k)} {y - 4}A{n(r * k)} {n(r * k)} 0 0 1 {n(x + r * k)} {y - 4}", dark, 4))

    def fan(x, y, s, col):
        for a in range(-64, 65, 16):
            r = math.radians(a - 90)
            o.append(line(x, y, x + math.cos(r) * 70 * s, y + math.sin(r) * 84 * s, col, 13 * s))

    def table(x, y, w, items):
        for lx in (x + 30, x + w - 30):
            o.append(line(lx, y + 10, lx, y + 150, NIGHT, 9))
        o.append(line(x + 30, y + 120, x + w - 30, y + 60, NIGHT, 4))
        step = w / len(items)
        for i, k in enumerate(items):
            cx = x + step * (i + .5)
            if k == "b":
                branch(cx, y - 4, 34, -math.pi / 2, 13, g.choice([CLAY2, CLAY3, CLAY]), 3)
            elif k == "s":
                branch(cx, y - 4, 24, -math.pi / 2, 11, g.choice([SAND, SAND2]), 3)
            elif k == "d":
                brain(cx, y, 36, CLAY3, CLAY2)
            elif k == "e":
                brain(cx, y, 28, SAND, SAND3)
            else:
                fan(cx, y, .9, g.choice([CLAY, SAND2]))
        o.append(rect(x, y, w, 16, NIGHT, 4))
        o.append(rect(x, y, w, 5, TEAL3, 2))

    table(150, 560, 330, "sbes")
    table(1120, 540, 360, "bdsf")
    table(470, 640, 640, "bdsbfesb")

    def fish(x, y, s, col, d=1):
        o.append(group([path("M-46 0Q-10 -34 44 0Q-10 34 -46 0Z", col), poly([(-38, 0), (-78, -26), (-66, 0), (-78, 26)], col),
                        path("M4 -17Q14 0 4 17L-8 19Q2 0 -8 -19Z", PAPER), circle(26, -4, 4, NIGHT)],
                       transform=f"translate({x} {y}) scale({s * d} {s})"))

    for x, y, s, c, d in ((420, 270, 1.0, CLAY2, 1), (560, 330, .75, CLAY2, 1), (330, 370, .7, CLAY3, 1), (1120, 240, .9, SAND2, -1),
                          (1230, 310, .65, SAND2, -1), (900, 420, .6, CLAY3, 1)):
        fish(x, y, s, c, d)
    for x, y, r in ((760, 150, 9), (784, 110, 13), (752, 70, 18), (1340, 430, 7), (1356, 396, 10), (200, 500, 8), (214, 466, 11)):
        o.append(circle(x, y, r, "none", stroke=TEAL4, stroke_width=3))
    # foreground weed
    for x in (40, 90, 130, 1490, 1540, 1580):
        h = g.uniform(120, 210)
        o.append(curve(f"M{x} 900C{x - 30} {n(900 - h * .4)} {x + 34} {n(900 - h * .6)} {x} {n(900 - h)}", TEAL, 14))
    return o


def library():
    g = random.Random(8)
    o = [rect(0, 0, W, H, DEEP), rect(0, 0, W, 120, NIGHT)]
    cols = [CLAY, CLAY2, CLAY4, SAND, SAND2, SAND3, TEAL3, TEAL2, TEAL4, CLAY3]

    def bay(x, w):
        top = 250
        shape = f"M{x} 690V{top}A{w / 2} {w / 2} 0 0 1 {x + w} {top}V690Z"
        o.append(path(f"M{x - 22} 690V{top}A{w / 2 + 22} {w / 2 + 22} 0 0 1 {x + w + 22} {top}V690Z", SAND2))
        cid = f"c{x}"
        o.append(f'<clipPath id="{cid}"><path d="{shape}"/></clipPath>')
        inner = [path(shape, NIGHT)]
        for y in range(690, 90, -92):
            bx = x
            while bx < x + w:
                bw = g.uniform(11, 26)
                bh = g.uniform(54, 76)
                if g.random() < .07:
                    bx += g.uniform(14, 30)
                    continue
                c = g.choice(cols)
                inner.append(rect(bx, y - 12 - bh, bw - 2, bh, c))
                if bw > 16:
                    inner.append(rect(bx, y - 12 - bh + 12, bw - 2, 4, NIGHT, opacity=".35"))
                bx += bw
            inner.append(rect(x, y - 12, w, 12, CLAY4))
        o.append(group(inner, clip_path=f"url(#{cid})"))

    bay(70, 320)
    bay(1210, 320)
    # middle bay: wall and round window
    o.append(path("M478 690V250A322 240 0 0 1 1122 250V690Z", SAND2))
    o.append(path("M500 690V252A300 220 0 0 1 1100 252V690Z", TEAL))
    cx, cy = 800, 236
    o += [circle(cx, cy, 104, SAND2), circle(cx, cy, 88, "#fff3cf")]
    for k in range(8):
        a = math.pi * k / 4
        o.append(line(cx, cy, cx + 88 * math.cos(a), cy + 88 * math.sin(a), SAND3, 7))
    o += [circle(cx, cy, 30, "#fff3cf", stroke=SAND3, stroke_width=7)]
    # small shelves left and right of the window wall
    for sx in (520, 960):
        for y in (470, 560, 650):
            bx = sx
            while bx < sx + 112:
                bw = g.uniform(11, 22)
                bh = g.uniform(42, 64)
                o.append(rect(bx, y - bh, bw - 2, bh, g.choice(cols)))
                bx += bw
            o.append(rect(sx - 6, y, 130, 10, CLAY4))
    # floor
    o += [rect(0, 690, W, 210, SAND3), rect(0, 690, W, 12, CLAY4)]
    for i in range(-8, 25):
        o.append(line(800 + (i - 8) * 70, 702, 800 + (i - 8) * 190, 900, SAND2, 3))
    for y in (740, 796, 866):
        o.append(line(0, y, W, y, SAND2, 3))
    # light
    o.append(poly([(716, 262), (884, 262), (1050, 690), (550, 690)], "#fff3cf", opacity=".26"))
    o.append(poly([(550, 690), (1050, 690), (1120, 790), (480, 790)], "#fff3cf", opacity=".22"))
    # ladder
    o += [line(1260, 700, 1330, 250, SAND, 9), line(1320, 700, 1390, 250, SAND, 9)]
    for k in range(9):
        t = (k + .6) / 9.4
        o.append(line(1260 + 70 * t, 700 - 450 * t, 1320 + 70 * t, 700 - 450 * t, SAND, 7))
    # table
    o.append(ellipse(800, 866, 440, 18, NIGHT, opacity=".25"))
    for x in (446, 1110):
        o.append(rect(x, 706, 44, 156, CLAY4))
    o += [poly([(430, 660), (1170, 660), (1236, 712), (364, 712)], CLAY2), rect(364, 712, 872, 22, CLAY)]
    # open manuscript on a cradle
    o.append(poly([(660, 690), (940, 690), (912, 664), (688, 664)], CLAY4))
    o.append(path("M800 680Q736 640 640 664L660 588Q744 566 800 606Z", PAPER))
    o.append(path("M800 680Q864 640 960 664L940 588Q856 566 800 606Z", "#fffdf8"))
    for k in range(5):
        y = 606 + k * 12
        o.append(curve(f"M{678 - k * 3} {y}Q736 {y - 12} 782 {y + 14}", SAND3, 3))
        o.append(curve(f"M{922 + k * 3} {y}Q864 {y - 12} 818 {y + 14}", SAND3 if k else CLAY, 3))
    o.append(line(800, 606, 800, 680, SAND3, 3))
    # books on the table, stools
    o += [rect(480, 640, 110, 22, TEAL), rect(490, 620, 96, 20, SAND), rect(486, 600, 90, 20, CLAY4)]
    o += [rect(1030, 634, 30, 28, TEAL), path("M1045 634Q1050 590 1085 570", stroke=PAPER, stroke_width=5, stroke_linecap="round")]
    for x in (620, 980):
        o += [rect(x - 56, 780, 112, 18, TEAL, 6), line(x - 40, 796, x - 50, 880, DEEP, 9), line(x + 40, 796, x + 50, 880, DEEP, 9)]
    return o


def pitch():
    g = random.Random(3)
    o = []
    for i, c in enumerate(("#24464c", "#3b5a5a", "#6f6f62", "#a8795f", CLAY2, "#e39a74", CLAY3)):
        o.append(rect(0, i * 66, W, 70, c))
    o.append(rect(0, 462, W, 60, "#f0c39c"))
    o += ['<mask id="m"><rect width="1600" height="900" fill="#fff"/><circle cx="1218" cy="112" r="50" fill="#000"/></mask>',
          circle(1190, 128, 54, PAPER, mask="url(#m)")]
    # far town
    x = 0
    while x < W:
        w = g.uniform(40, 100)
        o.append(rect(x, 452 - g.uniform(0, 46), w, 120, "#8d5a48"))
        x += w
    # stand
    o += [path("M180 560L250 404H1350L1420 560Z", NIGHT), path("M224 404L200 372H1400L1376 404Z", DEEP)]
    for r in range(6):
        y = 428 + r * 20
        half = 520 + r * 13
        for k in range(120):
            if g.random() < .62:
                o.append(circle(800 - half + k * half * 2 / 120 + g.uniform(-3, 3), y + g.uniform(-3, 3), 4.4,
                                g.choice([SAND, SAND3, CLAY2, TEAL3, TEAL2, CLAY])))
    o += [rect(0, 516, W, 50, NIGHT), rect(150, 540, 1300, 26, PAPER)]
    for i in range(13):
        o.append(rect(150 + i * 100, 540, 100, 26, (TEAL, CLAY, SAND2)[i % 3]))
    # grass in perspective stripes
    o.append(rect(0, 564, W, 336, TEAL))
    for i in range(-9, 10, 2):
        o.append(poly([(800 + i * 92, 564), (800 + (i + 1) * 92, 564), (800 + (i + 1) * 250, 900), (800 + i * 250, 900)], TEAL2))
    # lines
    o += [line(0, 628, W, 628, PAPER, 5), line(330, 628, 150, 804, PAPER, 6), line(1270, 628, 1450, 804, PAPER, 6), line(150, 804, 1450, 804, PAPER, 7),
          line(500, 628, 450, 694, PAPER, 5), line(1100, 628, 1150, 694, PAPER, 5), line(450, 694, 1150, 694, PAPER, 5),
          curve("M600 806Q800 880 1000 806", PAPER, 6)]
    # goal
    gx1, gx2, gy1, gy2 = 540, 1060, 400, 628
    net = []
    for k in range(1, 26):
        x = gx1 + (gx2 - gx1) * k / 26
        net.append(line(x, gy1, x, gy2 - 8, PAPER, 1.6, opacity=".6"))
    for k in range(1, 12):
        y = gy1 + (gy2 - gy1) * k / 12
        net.append(line(gx1, y, gx2, y, PAPER, 1.6, opacity=".6"))
    o.append(rect(gx1, gy1, gx2 - gx1, gy2 - gy1, NIGHT, opacity=".38"))
    o += net
    o += [curve(f"M{gx1} {gy2}V{gy1}H{gx2}V{gy2}", PAPER, 13)]
    # goalkeeper, arms wide
    o += [ellipse(770, 632, 70, 8, NIGHT, opacity=".4"),
          curve("M752 624L760 572M790 624L782 572", NIGHT, 17), path("M742 500H800L794 582H748Z", CLAY),
          curve("M748 510L690 470M794 510L852 468", CLAY, 17), circle(686, 466, 12, PAPER), circle(857, 464, 12, PAPER), circle(771, 474, 21, "#7a4b36"),
          path("M750 474Q748 450 771 450Q794 450 792 474Q782 462 771 462Q760 462 750 474Z", NIGHT)]
    # ball
    o += [ellipse(800, 766, 34, 8, NIGHT, opacity=".4"), circle(800, 744, 23, PAPER), poly([(800, 733), (811, 741), (807, 754), (793, 754), (789, 741)], NIGHT),
          poly([(781, 730), (790, 725), (786, 734), (779, 739)], NIGHT), poly([(819, 730), (810, 725), (814, 734), (821, 739)], NIGHT),
          poly([(786, 760), (792, 766), (800, 767), (794, 761)], NIGHT)]
    # floodlights
    for x, d in ((96, 1), (1504, -1)):
        o += [poly([(x - 10, 640), (x + 10, 640), (x + 5, 150), (x - 5, 150)], NIGHT),               rect(x - 76, 66, 152, 96, NIGHT, 8)]
        for i in range(4):
            for j in range(2):
                o.append(circle(x - 54 + i * 36, 92 + j * 42, 14, "#fff3cf"))
        o.append(circle(x, 112, 140, "#fff3cf", opacity=".10"))
    return o


def desalination():
    g = random.Random(4)
    o = [rect(0, 0, W, H, SKY), circle(1240, 200, 130, "#f3d9b4"), circle(1240, 200, 92, CLAY3)]
    o += [ridge([(-10, 430), (170, 300), (300, 360), (470, 236), (640, 352), (800, 300), (960, 390), (1180, 330), (1400, 410), (1610, 330)], "#dba98a"),
          ridge([(-10, 470), (240, 380), (420, 440), (640, 372), (860, 450), (1100, 400), (1300, 460), (1610, 400)], CLAY2),
          rect(0, 460, W, 260, SAND)]
    # solar field, rows running back on the right
    for r in range(5):
        y = 476 + r * 44
        h = 24 + r * 5
        x0 = 960 - r * 24
        xs = x0
        pw = 74 + r * 11
        while xs < W + 60:
            o.append(poly([(xs + 16, y), (xs + pw + 8, y), (xs + pw - 6, y + h), (xs, y + h)], DEEP))
            o.append(poly([(xs + 16, y), (xs + pw + 8, y), (xs + pw + 6, y + 4), (xs + 14, y + 4)], TEAL3))
            o.append(line(xs + pw / 2 + 12, y + 3, xs + pw / 2 - 3, y + h, TEAL3, 2))
            o.append(line(xs + 8, y + h / 2, xs + pw + 1, y + h / 2, TEAL3, 2))
            o.append(line(xs + pw / 2, y + h, xs + pw / 2, y + h + 10, SAND3, 4))
            xs += pw + 16
    # plant hall with a saw-tooth roof
    for i in range(5):
        x = 330 + i * 92
        o.append(poly([(x, 470), (x, 408), (x + 92, 452), (x + 92, 470)], TEAL3))
        o.append(poly([(x, 408), (x + 14, 415), (x + 14, 470), (x, 470)], PAPER))
    o += [rect(330, 464, 460, 156, PAPER), rect(330, 464, 460, 12, TEAL), rect(690, 464, 100, 156, SAND)]
    for i in range(5):
        o.append(rect(356 + i * 66, 500, 44, 30, TEAL2, 3))
    o.append(rect(714, 540, 54, 80, TEAL, 3))
    # tanks
    for x, w, h, c, sh in ((60, 150, 190, SAND2, SAND3), (190, 130, 150, PAPER, SAND)):
        y, r = 620, w / 2
        o += [path(f"M{x} {y - h}V{y}A{n(r)} 15 0 0 0 {x + w} {y}V{y - h}Z", c),
              path(f"M{n(x + w * .68)} {y - h}V{y + 13}Q{x + w} {y + 8} {x + w} {y}V{y - h}Z", sh),
              path(f"M{x} {n(y - h * .45)}A{n(r)} 15 0 0 0 {x + w} {n(y - h * .45)}V{n(y - h * .45 + 14)}A{n(r)} 15 0 0 1 {x} {n(y - h * .45 + 14)}Z", CLAY),
              ellipse(x + r, y - h, r, 17, TEAL3), ellipse(x + r, y - h, r - 16, 10, TEAL4)]
    o += [line(102, 430, 102, 616, SAND3, 3), line(116, 430, 116, 616, SAND3, 3)]
    for y in range(444, 616, 16):
        o.append(line(102, y, 116, y, SAND3, 3))
    # shore and sea
    o += [path("M0 650Q260 632 520 652T1060 660T1600 700V900H0Z", SAND2),
          path("M0 702Q260 676 560 700T1080 716T1600 748V900H0Z", PAPER), path("M0 714Q260 688 560 712T1080 728T1600 760V900H0Z", TEAL2),
          path("M0 792Q300 772 640 792T1240 800T1600 826V900H0Z", TEAL)]
    o += waves(g, 760, 785, TEAL4, 8, 0, 1500, 3) + waves(g, 815, 890, TEAL3, 18, 0, 1600, 4)
    # pipes to the sea
    for y0, x0, c, dk in ((600, 470, CLAY, CLAY4), (600, 560, TEAL, DEEP)):
        o.append(curve(f"M{x0} {y0}V650Q{x0} 676 {x0 + 20} 690L{x0 + 84} 770", c, 24))
        o.append(curve(f"M{x0 + 7} {y0}V648Q{x0 + 7} 670 {x0 + 26} 684L{x0 + 88} 760", dk, 5))
        o += [ellipse(x0 + 86, 774, 32, 8, PAPER, opacity=".75"), circle(x0, y0, 19, dk), circle(x0, y0, 12, c)]
    o += [palm(832, 676, 150, s=.6, lean=8), palm(876, 682, 110, s=.5, lean=-6), palm(30, 668, 130, s=.55, lean=6)]
    # two gulls
    for x, y, s in ((620, 180, 1), (700, 146, .7), (560, 130, .6)):
        o.append(curve(f"M{x - 30 * s} {y - 8 * s}Q{x - 14 * s} {y - 24 * s} {x} {y}Q{x + 14 * s} {y - 24 * s} {x + 30 * s} {y - 8 * s}", NIGHT, 4 * s + 1))
    return o


def dig():
    g = random.Random(21)
    o = [rect(0, 0, W, H, SKY), circle(330, 190, 84, CLAY3)]
    o += [ridge([(-10, 360), (200, 300), (380, 340), (560, 270), (760, 340), (1610, 330)], "#e3c8a4"),
          path("M520 420Q680 396 780 300Q850 232 1000 226H1190Q1320 236 1400 320Q1470 392 1610 410V520H520Z", CLAY2),
          path("M900 420Q1000 330 1090 300Q1180 330 1260 420Z", CLAY, opacity=".55"),
          path("M1190 226Q1320 236 1400 320Q1470 392 1610 410V520H1340Q1300 300 1190 226Z", CLAY),
          path("M0 400Q400 372 800 404T1600 396V900H0Z", SAND)]
    for x, w in ((1000, 26), (1044, 40), (1102, 30), (1150, 22)):
        o.append(rect(x, 212 - w * .3, w, 16 + w * .3, CLAY4))
    o += [path("M0 470Q500 440 1000 472T1600 462V900H0Z", "#e2d0ab")]

    # trench: three steps seen in one-point perspective
    def quad(t, b, half_t, half_b):
        return [(800 - half_t, t), (800 + half_t, t), (800 + half_b, b), (800 - half_b, b)]
    o.append(poly(quad(486, 866, 480, 700), "#cdb486"))
    top = [(800 - 470, 494), (800 + 470, 494), (800 + 684, 856), (800 - 684, 856)]
    levels = [(top, None)]
    cur = top
    shades = [("#b98f63", "#a37a50", "#d0a679"), ("#a5734d", "#8f5d3d", "#bd875c"), ("#8e5238", "#78432e", "#a5634a")]
    for i, (far, left, right) in enumerate(shades):
        d = 46 - i * 4
        inset_t, inset_b = 36, 60
        low = [(cur[0][0] + inset_t, cur[0][1] + d), (cur[1][0] - inset_t, cur[1][1] + d), (cur[2][0] - inset_b, cur[2][1] + 6), (cur[3][0] + inset_b, cur[3][1] + 6)]
        low[2] = (low[2][0], min(low[2][1], 858 - i * 12))
        low[3] = (low[3][0], low[2][1])
        o += [poly([cur[0], cur[1], low[1], low[0]], far), poly([cur[0], low[0], low[3], cur[3]], left), poly([cur[1], low[1], low[2], cur[2]], right)]
        floor = (SAND3, "#b8965f", "#a97f52")[i]
        o.append(poly(low, floor))
        nt, nb = 44, 66
        cur = [(low[0][0] + nt, low[0][1] + 18), (low[1][0] - nt, low[1][1] + 18), (low[2][0] - nb, low[2][1] - 26), (low[3][0] + nb, low[3][1] - 26)]
        levels.append((low, cur))
    fl = levels[-1][0]
    # channel on the lowest floor, running towards the viewer
    ty, by = fl[0][1], fl[2][1]
    o.append(poly([(752, ty), (848, ty), (944, by), (656, by)], SAND))
    o.append(poly([(776, ty), (824, ty), (872, by), (728, by)], NIGHT))
    o.append(poly([(790, ty), (810, ty), (832, by), (768, by)], TEAL))
    for k in range(6):
        t = (k / 6) ** 1.4
        y = ty + (by - ty) * t
        for s in (-1, 1):
            o.append(line(800 + s * (24 + 48 * t), y, 800 + s * (48 + 96 * t), y, SAND3, 3 + 2 * t))
    # arch where the channel enters the rock
    o += [path(f"M752 {n(ty)}V{n(ty - 22)}A48 40 0 0 1 848 {n(ty - 22)}V{n(ty)}Z", SAND), path(f"M772 {n(ty)}V{n(ty - 16)}A28 26 0 0 1 828 {n(ty - 16)}V{n(ty)}Z", NIGHT)]
    # ladder
    o += [line(1150, 560, 1060, 790, PAPER, 8), line(1190, 566, 1104, 796, PAPER, 8)]
    for k in range(8):
        t = (k + .5) / 8
        o.append(line(1150 - 90 * t, 560 + 230 * t, 1190 - 86 * t, 566 + 230 * t, PAPER, 6))
    # pegs and string round the edge
    pegs = [(318, 488), (800, 482), (1282, 488), (1500, 868), (100, 868)]
    o.append(path("M" + "L".join(f"{x} {y - 26}" for x, y in pegs) + "Z", "none", stroke=PAPER, stroke_width=3))
    for x, y in pegs:
        o.append(line(x, y - 34, x, y + 8, CLAY4, 8))
    # tent
    o += [poly([(70, 470), (190, 356), (330, 470)], PAPER), poly([(190, 356), (330, 470), (400, 452), (268, 350)], SAND2), poly([(168, 470), (196, 388), (226, 470)], DEEP),
          line(190, 356, 190, 340, CLAY4, 5), poly([(190, 338), (230, 346), (190, 356)], CLAY), line(70, 470, 30, 486, SAND3, 3), line(400, 452, 446, 466, SAND3, 3)]
    # baskets and a sieve
    for x, y, s in ((1390, 560, 1), (1470, 590, 1.15), (1440, 530, .8)):
        o += [path(f"M{n(x - 34 * s)} {n(y - 24 * s)}H{n(x + 34 * s)}L{n(x + 24 * s)} {n(y + 24 * s)}H{n(x - 24 * s)}Z", CLAY), ellipse(x, y - 24 * s, 34 * s, 10 * s, "#7d4a32"),
              ellipse(x, y - 27 * s, 26 * s, 8 * s, SAND3), curve(f"M{n(x - 30 * s)} {n(y - 4 * s)}H{n(x + 30 * s)}", CLAY3, 4)]
    # two diggers
    def digger(x, y, s, shirt, d=1):
        o.append(group([ellipse(0, 62, 52, 9, NIGHT, opacity=".25"), curve("M-14 60L-10 22L20 30L24 60", NIGHT, 17), path("M-26 22Q-30 -30 16 -40L34 -24Q6 -6 8 26Z", shirt),
                        curve("M22 -26L48 6L62 30", shirt, 13), circle(40, -50, 17, "#7a4b36"), path("M16 -52Q40 -82 64 -50Z", SAND), line(10, -50, 70, -50, SAND, 7),
                        line(62, 30, 78, 46, SAND3, 7)], transform=f"translate({x} {y}) scale({s * d} {s})"))
    digger(560, 640, .92, TEAL2)
    digger(990, 668, .92, PAPER, -1)
    return o


def mangrove():
    g = random.Random(17)
    horizon = 520
    o = [rect(0, 0, W, H, "#f2e6cf"), circle(420, 300, 110, CLAY3)]
    land = [ridge([(-10, 420), (220, 340), (420, 400), (640, 320), (900, 410), (1150, 350), (1400, 420), (1610, 370)], TEAL4, horizon),
            ridge([(-10, 470), (300, 430), (620, 474), (980, 436), (1300, 476), (1610, 440)], TEAL3, horizon)]

    def tree(x, y, s, crown, dark):
        out = []
        for dx in (-78, -52, -28, 0, 26, 54, 80):
            out.append(curve(f"M{n(x + dx * .12 * s)} {n(y - 96 * s)}Q{n(x + dx * .95 * s)} {n(y - 84 * s)} {n(x + dx * s)} {n(y + 2)}", CLAY4, 7 * s))
        out.append(line(x, y - 140 * s, x, y - 90 * s, CLAY4, 15 * s))
        for dx, dy, r in ((-84, -150, 62), (82, -152, 64), (-36, -196, 74), (42, -200, 72), (0, -150, 78)):
            out.append(circle(x + dx * s, y + dy * s, r * s, crown))
        for dx, dy, r in ((-70, -128, 40), (70, -126, 42), (0, -118, 46)):
            out.append(circle(x + dx * s, y + dy * s, r * s, dark))
        for dx, dy, r in ((-52, -216, 20), (30, -224, 24), (-100, -164, 15), (96, -172, 16)):
            out.append(circle(x + dx * s, y + dy * s, r * s, TEAL3, opacity=".7"))
        return group(out)

    back = [tree(x, horizon, s, TEAL2, "#226663") for x, s in ((60, .62), (250, .7), (640, .58), (820, .66), (1000, .6), (1230, .7), (1400, .62), (1560, .7))]
    o += land + back
    # water with reflection
    o += [rect(0, horizon, W, H - horizon, "#b9cfc1")]
    o.append(group([group(land + back, transform=f"translate(0 {2 * horizon}) scale(1 -1)")], opacity=".45"))
    o += [f'<clipPath id="w"><rect x="0" y="{horizon}" width="1600" height="380"/></clipPath>',
          group([circle(420, 2 * horizon - 300 + 20, 110, CLAY3)], opacity=".55", clip_path="url(#w)"), rect(0, horizon, W, H - horizon, TEAL, opacity=".25")]
    front = [(330, 690, 1.35), (1290, 716, 1.5)]
    for x, y, s in front:
        o.append(group([tree(x, y, s, TEAL, DEEP)], transform=f"translate(0 {2 * y + 6}) scale(1 -1)", opacity=".32"))
    o += waves(g, 560, 890, PAPER, 30, 0, 1500, 3, 30, 150)
    for x, y, s in front:
        o += [ellipse(x, y + 6, 180 * s, 16 * s, "#a98d63"), ellipse(x, y + 2, 150 * s, 10 * s, SAND3), tree(x, y, s, TEAL, DEEP)]
    # breathing roots
    for cx, cy, k in ((330, 712, 26), (1290, 740, 30), (820, 640, 12)):
        for _ in range(k):
            x = cx + g.uniform(-250, 250)
            y = cy + g.uniform(-6, 30)
            h = g.uniform(14, 34)
            o.append(poly([(x - 4, y), (x, y - h), (x + 4, y)], CLAY4))
    # heron
    o.append(group([line(-8, 20, -12, 96, NIGHT, 5), line(14, 20, 18, 96, NIGHT, 5), path("M-78 6Q-30 -46 30 -26Q52 -16 44 6Q20 38 -30 28Q-60 24 -96 34Q-92 16 -78 6Z", PAPER),
                    curve("M30 -14Q74 -34 50 -72Q30 -104 62 -124", PAPER, 16), circle(66, -126, 14, PAPER), poly([(76, -132), (128, -120), (76, -118)], CLAY), curve("M56 -136Q34 -142 22 -132", NIGHT, 4),
                    circle(70, -129, 3, NIGHT), path("M-70 8Q-30 -22 20 -8Q-10 22 -70 8Z", SAND)], transform="translate(800 700) scale(1.15)"))
    o += [ellipse(804, 812, 70, 6, PAPER, opacity=".6")]
    return o


def lighthouse():
    g = random.Random(9)
    o = [rect(0, 0, W, H, NIGHT), rect(0, 0, W, 560, "#1b3138"), rect(0, 330, W, 250, "#1e3f45"), rect(0, 470, W, 130, "#24525a")]
    o += stars(g, 150, 540)
    o.append(poly([(1120, 236), (-20, 60), (-20, 330)], "#fff0c2", opacity=".30"))
    o.append(poly([(1120, 236), (-20, 130), (-20, 270)], "#fff0c2", opacity=".28"))
    o.append(poly([(1120, 236), (1620, 160), (1620, 318)], "#fff0c2", opacity=".30"))
    # sea
    o += [rect(0, 590, W, 310, DEEP), rect(0, 700, W, 200, "#0e3537")]
    o += waves(g, 610, 690, TEAL2, 26, -50, 1100, 4) + waves(g, 715, 890, TEAL, 34, -50, 1200, 5)
    for i, w in enumerate((300, 240, 190, 130, 80)):
        o.append(line(300 - w / 2, 620 + i * 26, 300 + w / 2, 620 + i * 26, "#e8d9a8", 5, opacity=".45"))
    # ship
    o += [poly([(250, 566), (470, 566), (446, 600), (272, 600)], NIGHT), rect(286, 540, 40, 28, CLAY4), rect(330, 548, 40, 20, SAND3), rect(374, 546, 34, 22, TEAL2), rect(414, 520, 36, 48, SAND2),
          rect(424, 500, 12, 22, CLAY), rect(420, 530, 8, 8, "#ffe9a8"), rect(434, 530, 8, 8, "#ffe9a8")]
    # headland
    o += [path("M700 900Q720 800 800 770Q860 690 930 660Q1000 610 1080 604H1270Q1360 616 1430 660Q1540 690 1600 680V900Z", "#0b2023"),
          path("M860 900Q880 800 960 760Q1000 690 1080 640H1240Q1330 660 1400 730Q1500 780 1600 770V900Z", "#12292c"),
          path("M1010 900Q1040 800 1130 762Q1200 740 1250 780Q1330 840 1340 900Z", "#1a3438")]
    for x, y, w in ((690, 880, 150), (740, 838, 110), (800, 800, 70)):
        o.append(curve(f"M{x - w} {y}Q{x - w / 2} {y - 16} {x} {y}", PAPER, 5, opacity=".55"))
    # keeper's house
    o += [rect(1250, 520, 180, 100, SAND2), rect(1380, 520, 50, 100, SAND3), poly([(1236, 522), (1286, 470), (1400, 470), (1446, 522)], CLAY4), rect(1276, 552, 34, 36, "#ffe9a8"), rect(1328, 552, 30, 68, DEEP), rect(1392, 452, 20, 40, SAND3)]
    # tower, tapering, with bands
    def half(y):
        return 46 + (y - 300) * .092
    o.append(poly([(1120 - half(300), 300), (1120 + half(300), 300), (1120 + half(640), 640), (1120 - half(640), 640)], PAPER))
    for y1, y2 in ((350, 410), (470, 530), (590, 640)):
        o.append(poly([(1120 - half(y1), y1), (1120 + half(y1), y1), (1120 + half(y2), y2), (1120 - half(y2), y2)], CLAY))
    o.append(poly([(1120 + half(300) * .35, 300), (1120 + half(300), 300), (1120 + half(640), 640), (1120 + half(640) * .35, 640)], NIGHT, opacity=".16"))
    for y in (436, 556):
        o.append(path(f"M1108 {y + 22}V{y}A12 12 0 0 1 1132 {y}V{y + 22}Z", NIGHT))
    o.append(path("M1100 640V606A20 20 0 0 1 1140 606V640Z", NIGHT))
    o += [rect(1052, 286, 136, 18, SAND3, 4), rect(1060, 256, 120, 6, SAND2)]
    for x in range(1066, 1180, 18):
        o.append(line(x, 260, x, 288, SAND2, 3))
    o += [rect(1086, 196, 68, 90, "#ffe9a8"), rect(1084, 190, 72, 8, NIGHT)]
    for x in (1086, 1108, 1131, 1154):
        o.append(line(x, 196, x, 286, NIGHT, 4))
    o += [path("M1078 192Q1088 142 1120 138Q1152 142 1162 192Z", CLAY), line(1120, 138, 1120, 112, CLAY, 5), circle(1120, 110, 6, CLAY), circle(1120, 236, 24, PAPER), circle(1120, 236, 90, "#fff0c2", opacity=".22")]
    # keeper on the gallery
    o += [path("M1164 286V250Q1164 236 1174 236Q1184 236 1184 250V286Z", DEEP), circle(1174, 226, 10, "#c98d68")]
    return o


def lamp_room():
    g = random.Random(13)
    o = [rect(0, 0, W, H, "#1b3138"), rect(0, 260, W, 200, "#214a51")]
    o += stars(g, 90, 420)
    o += [rect(0, 470, W, 260, DEEP)]
    o += waves(g, 490, 700, TEAL2, 40, -50, 1600, 4)
    o += [circle(1370, 170, 46, SAND)]
    # window frames
    for x in (-14, 250, 514, 1058, 1322, 1586):
        o.append(rect(x, 0, 28, 740, NIGHT))
    o += [rect(0, 0, W, 40, NIGHT), rect(0, 372, W, 14, NIGHT), rect(0, 700, W, 50, "#0e1a1e")]
    o += [rect(0, 740, W, 160, CLAY4), rect(0, 740, W, 14, CLAY)]
    for i in range(-10, 26):
        o.append(line(800 + (i - 8) * 90, 754, 800 + (i - 8) * 170, 900, "#83331f", 3))
    # glow
    for r, a in ((560, ".07"), (470, ".09"), (390, ".11")):
        o.append(circle(800, 400, r, "#ffe9a8", opacity=a))
    # pedestal
    o += [poly([(640, 720), (960, 720), (1010, 800), (590, 800)], SAND3), poly([(560, 800), (1040, 800), (1060, 850), (540, 850)], "#8f7a50"), rect(690, 690, 220, 36, SAND2), rect(660, 712, 280, 12, CLAY)]
    for i in range(11):
        o.append(circle(580 + i * 44, 826, 6, SAND))
    # lens: beehive outline with ringed bull's-eye
    shape = "M640 690Q560 560 560 400Q560 200 700 120Q800 76 900 120Q1040 200 1040 400Q1040 560 960 690Z"
    o += [path(shape, "#cfe4da"), f'<clipPath id="l"><path d="{shape}"/></clipPath>']
    inner = []
    for i, r in enumerate(range(360, 60, -30)):
        inner.append(circle(800, 400, r, ("#a9cdc3", "#e4f0e6")[i % 2]))
        inner.append(circle(800, 400, r, "none", stroke=TEAL2, stroke_width=3, opacity=".7"))
    inner += [poly([(560, 90), (760, 90), (620, 720), (540, 720)], PAPER, opacity=".22")]
    inner += [circle(800, 400, 92, "#fff0c2"), circle(800, 400, 92, "none", stroke=TEAL, stroke_width=5), circle(800, 400, 62, "#ffe08a"), circle(800, 400, 34, PAPER)]
    o.append(group(inner, clip_path="url(#l)"))
    o.append(path(shape, "none", stroke=SAND3, stroke_width=16))
    for x in (660, 940):
        o.append(curve(f"M{800 + (x - 800) * .55} 104Q{800 + (x - 800) * 1.18} 400 {800 + (x - 800) * .86} 690", SAND3, 9))
    o += [rect(740, 64, 120, 30, SAND2, 6), circle(800, 56, 16, CLAY)]
    # oil lamp and open logbook on a shelf to the right
    o += [rect(1180, 640, 300, 18, SAND2), rect(1200, 658, 16, 84, SAND3), rect(1444, 658, 16, 84, SAND3), poly([(1214, 640), (1310, 640), (1320, 612), (1318, 612)], PAPER),
          path("M1312 636Q1270 612 1210 626L1222 600Q1276 588 1312 612Z", PAPER), path("M1312 636Q1354 612 1412 626L1400 600Q1348 588 1312 612Z", SAND)]
    o += [path("M1424 640V620Q1424 606 1442 606Q1460 606 1460 620V640Z", CLAY), path("M1430 606Q1424 570 1442 548Q1460 570 1454 606Z", "#ffe9a8", opacity=".8"), rect(1434, 600, 16, 8, NIGHT)]
    # keeper's cap on a hook at left
    o += ['<g transform="translate(-88 -20)">', line(352, 452, 352, 470, SAND3, 7), path("M306 500Q310 462 352 462Q394 462 398 500Z", TEAL), path("M300 500H404Q410 514 392 514H312Q296 514 300 500Z", "#0e1a1e"), circle(352, 482, 7, SAND2), "</g>"]
    return o


def telescope():
    g = random.Random(29)
    o = [rect(0, 0, W, H, NIGHT), rect(0, 0, W, 900, "#14262c"), rect(0, 420, W, 300, "#1b3a41"), rect(0, 560, W, 200, "#235058")]
    # milky way
    band = []
    for _ in range(620):
        t = g.random()
        x = -60 + t * 1500
        y = 700 - t * 760 + g.gauss(0, 56) + g.gauss(0, 26)
        if y < 620:
            band.append(circle(x, y, abs(g.gauss(0, 1.5)) + .8, g.choice([PAPER, SAND, "#f3d9b4", TEAL4]), opacity=n(g.uniform(.35, .95))))
    o.append(poly([(-80, 620), (-80, 780), (120, 700), (1500, 40), (1560, -120), (1240, -120)], TEAL3, opacity=".13"))
    o.append(poly([(-80, 670), (-80, 740), (120, 660), (1440, 20), (1490, -90), (1340, -90)], TEAL4, opacity=".13"))
    o += band + stars(g, 110, 560)
    o += [line(1180, 250, 1270, 206, PAPER, 3, opacity=".8"), circle(1180, 250, 4, PAPER)]
    # ranges
    o += [ridge([(-10, 640), (160, 560), (300, 610), (470, 520), (640, 600), (820, 560), (1000, 610), (1250, 540), (1420, 600), (1610, 550)], "#1d474c"),
          ridge([(-10, 720), (200, 650), (420, 700), (620, 640), (860, 700), (1610, 660)], "#17383c")]
    # lights of the towns below
    for _ in range(46):
        o.append(circle(g.uniform(0, 620), g.uniform(712, 745), g.uniform(1.5, 3), "#f0c98a"))
    # summit
    o += [path("M180 900Q420 850 560 780Q700 690 800 640Q880 596 980 590H1200Q1300 600 1390 680Q1500 760 1610 780V900Z", "#0f2a2d"),
          path("M980 590H1200Q1300 600 1390 680Q1500 760 1610 780V900H1180Q1240 760 1120 690Q1010 640 980 590Z", "#0b2124")]
    o.append(curve("M420 900Q640 860 780 850Q960 838 900 800Q840 770 760 764Q700 748 800 724Q940 700 1010 690Q1060 676 1010 656Q980 640 1030 600", SAND3, 12))
    # dome
    o += [path("M940 462A140 150 0 0 1 1220 462Z", PAPER),
          path("M1110 320Q1214 350 1220 462H1140Q1146 380 1110 320Z", SAND2)]
    # slit and tube
    o += [path("M984 462Q980 350 1052 314L1104 318Q1040 360 1046 462Z", NIGHT)]
    o.append(group([rect(-40, -20, 210, 40, TEAL2, 6), rect(150, -26, 40, 52, TEAL3, 6), rect(-40, -20, 40, 40, CLAY, 6), rect(20, -20, 10, 40, SAND3), rect(100, -20, 8, 40, SAND3)],
                   transform="translate(1034 430) rotate(-118)"))
    o.append(path("M984 462H1046Q1044 440 1046 424L986 424Q983 440 984 462Z", NIGHT))
    o += [rect(930, 470, 300, 130, PAPER), rect(1130, 470, 100, 130, SAND2), rect(918, 462, 324, 20, SAND3)]
    o += [rect(960, 520, 34, 80, TEAL), rect(1030, 516, 44, 34, "#ffe9a8"), line(1052, 516, 1052, 550, SAND3, 3)]
    # students
    for x, h, c in ((770, 54, CLAY), (804, 60, TEAL3), (842, 50, SAND2), (1276, 56, CLAY2)):
        y = 652 - (x - 770) * .42 if x < 900 else 614
        o += [path(f"M{x - 12} {n(y)}V{n(y - h * .5)}Q{x} {n(y - h * .78)} {x + 12} {n(y - h * .5)}V{n(y)}Z", c), circle(x, y - h * .78, 9, "#c98d68")]
    # goat on a rock
    o.append(path("M1340 900L1352 760L1368 702L1400 692H1462L1486 716L1520 780L1560 900Z", "#17363a"))
    o.append(path("M1368 702L1400 692H1462L1486 716L1440 724Z", "#24484d"))
    o.append(group([path("M-46 -8Q-40 -36 0 -34H34Q46 -52 60 -52L74 -38L70 -28L58 -26Q50 -4 40 0H-40Z", SAND), curve("M62 -52Q56 -72 40 -74", SAND3, 5), curve("M66 -50Q64 -72 50 -80", SAND3, 5), line(-34, -4, -36, 34, SAND, 8), line(-20, -4, -18, 34, SAND, 8),
                    line(24, -4, 22, 34, SAND, 8), line(36, -4, 38, 34, SAND, 8), circle(64, -42, 2.5, NIGHT), poly([(66, -28), (64, -14), (60, -26)], SAND3), curve("M-46 -18L-56 -30", SAND, 6)],
                   transform="translate(1420 662) scale(-1 1)"))
    return o


def bus():
    g = random.Random(31)
    o = [rect(0, 0, W, H, SKY), circle(1180, 270, 170, "#f3d9b4"), circle(1180, 270, 126, CLAY3)]
    o += [ridge([(-10, 420), (180, 250), (330, 350), (520, 180), (720, 360), (900, 280), (1060, 380), (1300, 260), (1460, 340), (1610, 250)], TEAL4),
          ridge([(-10, 520), (220, 380), (420, 480), (640, 340), (880, 500), (1130, 400), (1360, 500), (1610, 390)], TEAL3)]
    for x, y, w in ((330, 200, 150), (420, 226, 90), (820, 140, 170), (760, 166, 90)):
        o.append(line(x, y, x + w, y, PAPER, 24))
    o += [path("M-10 560Q240 470 520 560T1080 540T1610 500V900H-10Z", TEAL2), path("M-10 640Q300 560 700 640T1610 590V900H-10Z", TEAL)]
    # village on the ridge
    for x, y, w, h, c in ((1320, 520, 60, 54, SAND), (1370, 510, 50, 74, PAPER), (1414, 516, 64, 48, SAND2), (1470, 506, 46, 62, SAND), (1290, 530, 40, 36, PAPER)):
        o += [rect(x, y - h + 10, w, h, c), rect(x + w * .7, y - h + 10, w * .3, h, SAND3, opacity=".6"), rect(x + 12, y - h + 26, 10, 14, DEEP)]
    o += [rect(1400, 416, 16, 60, PAPER), path("M1396 418A12 14 0 0 1 1420 418Z", CLAY)]
    # terraces
    for k, y in enumerate((600, 622, 646)):
        o.append(curve(f"M{1000 + k * 30} {y}Q{1280} {y - 30} 1620 {y - 46}", TEAL3, 4, opacity=".7"))
    # road sweeping up
    o += [path("M1150 774Q1420 744 1490 694Q1540 646 1430 614Q1370 598 1296 590L1330 581Q1450 592 1530 626Q1660 690 1590 774Z", SAND2), rect(-10, 770, 1620, 140, SAND2)]
    o += [rect(-10, 766, 1080, 10, SAND3)]
    for i in range(10):
        o.append(rect(20 + i * 170, 862, 90, 10, PAPER, 5))
    # low wall stones
    for i in range(46):
        x = -10 + i * 26
        o.append(rect(x, 752 - g.uniform(0, 8), 23, 22, g.choice([SAND3, "#b59b6b", "#cfb98c"]), 5))
    # trees
    for x, y, s in ((90, 752, 1), (190, 752, .8), (1120, 690, .7), (1180, 684, .55)):
        o += [line(x, y, x, y - 60 * s, CLAY4, 9 * s), path(f"M{n(x)} {n(y - 200 * s)}Q{n(x + 46 * s)} {n(y - 90 * s)} {n(x)} {n(y - 36 * s)}Q{n(x - 46 * s)} {n(y - 90 * s)} {n(x)} {n(y - 200 * s)}Z", DEEP)]
    # bus
    o.append(ellipse(640, 836, 400, 14, NIGHT, opacity=".3"))
    o += [path("M270 812V520Q270 476 314 476H920Q976 476 990 540L1006 650Q1010 670 1010 690V812Z", CLAY), path("M270 740H1010V812H270Z", CLAY4), rect(270, 718, 740, 14, SAND)]
    cols = [TEAL, TEAL2, TEAL3, SAND, SAND3, CLAY3, PAPER, DEEP, CLAY2]
    for x, w in ((300, 140), (456, 140), (612, 140), (768, 96)):
        o.append(rect(x, 512, w, 172, "#f7e9cc", 10))
        for y in (598, 680):
            bx = x + 8
            while bx < x + w - 14:
                bw = g.uniform(10, 20)
                if bx + bw > x + w - 6:
                    break
                bh = g.uniform(44, 68)
                o.append(rect(bx, y - bh, bw - 2, bh, g.choice(cols)))
                bx += bw
            o.append(rect(x, y, w, 7, CLAY4))
    o += [path("M886 512H932Q956 512 964 548L978 640Q980 656 966 656H886Z", "#cfe4da"), circle(924, 584, 19, "#7a4b36"), path("M904 580Q906 558 926 560Q944 562 944 578Z", NIGHT), path("M894 656V632Q896 606 924 606Q952 606 956 656Z", TEAL2)]
    o += [line(890, 672, 890, 806, CLAY4, 4), circle(998, 752, 13, "#ffe9a8"), rect(262, 744, 12, 30, SAND2, 4), rect(994, 790, 30, 16, NIGHT, 6), rect(256, 790, 30, 16, NIGHT, 6)]
    for x in (404, 868):
        o += [path(f"M{x - 70} 812A70 70 0 0 1 {x + 70} 812Z", NIGHT), circle(x, 812, 54, "#22343a"), circle(x, 812, 26, SAND3), circle(x, 812, 10, NIGHT)]
    # crates of books on the roof rack
    o += [line(330, 466, 850, 466, NIGHT, 6), rect(360, 424, 110, 40, SAND3, 4), rect(486, 410, 90, 54, SAND2, 4), rect(592, 430, 130, 34, SAND3, 4), rect(740, 418, 80, 46, CLAY3, 4)]
    for x in (360, 486, 592, 740):
        o.append(line(x + 8, 440, x + 70, 440, CLAY4, 3))
    # paper sheets flying behind
    for x, y, a in ((226, 520, -18), (180, 460, 12), (120, 512, 30), (150, 400, -8)):
        o.append(group([rect(-19, -25, 38, 50, PAPER, 3), line(-10, -10, 10, -10, SAND3, 3), line(-10, 2, 10, 2, SAND3, 3), line(-10, 14, 4, 14, SAND3, 3)], transform=f"translate({x} {y}) rotate({a})"))
    return o


def runners():
    g = random.Random(37)
    o = [rect(0, 0, W, H, "#f6dfc0"), rect(0, 0, W, 120, "#f2cfa9"), rect(0, 120, W, 100, "#f4d7b4"), circle(520, 430, 200, CLAY3), circle(520, 430, 156, CLAY2)]
    o += [ridge([(900, 470), (1080, 400), (1220, 430), (1400, 330), (1610, 400)], TEAL4, 480), rect(0, 470, W, 200, TEAL3), rect(0, 540, W, 140, TEAL2), rect(0, 610, W, 80, TEAL)]
    for i, w in enumerate((320, 270, 220, 180, 130, 90)):
        o.append(line(520 - w / 2, 488 + i * 26, 520 + w / 2, 488 + i * 26, CLAY3, 7))
    o += waves(g, 490, 640, TEAL4, 26, 0, 1600, 3)
    # headland with the lighthouse
    o += [path("M1180 480Q1280 430 1360 424H1470Q1560 440 1610 460V486H1180Z", CLAY4), poly([(1400, 424), (1432, 424), (1427, 326), (1405, 326)], PAPER), poly([(1403, 372), (1429, 372), (1430, 396), (1402, 396)], CLAY), rect(1404, 308, 24, 18, "#ffe9a8"), path("M1400 308Q1416 286 1432 308Z", CLAY)]
    # road
    o += [rect(0, 650, W, 20, SAND2), rect(0, 668, W, 232, SAND), rect(0, 664, W, 8, SAND3)]
    for x in range(30, W, 120):
        o += [line(x, 664, x, 612, PAPER, 8)]
    o += [line(0, 618, W, 618, PAPER, 6), line(0, 640, W, 640, PAPER, 4)]
    for i in range(9):
        o.append(rect(-60 + i * 200, 852, 110, 9, PAPER, 4))
    o += [palm(90, 668, 300, s=1.2, lean=20), palm(1530, 668, 250, s=1.05, lean=-14)]

    def runner(x, y, s, shirt, shorts, skin, hair, phase):
        legs = (["M0 0L46 34L24 96", "M0 0L-22 52L-84 60"], ["M0 0L34 44L54 104", "M0 0L-30 46L-92 30"], ["M0 0L50 24L44 92", "M0 0L-16 56L-76 78"])[phase]
        arms = (["M18 -112L52 -70L90 -92", "M18 -112L-26 -86L-40 -44"], ["M18 -112L44 -66L86 -78", "M18 -112L-30 -92L-50 -54"], ["M18 -112L58 -78L88 -106", "M18 -112L-20 -80L-44 -46"])[phase]
        foot = ((24, 96), (54, 104), (44, 92))[phase]
        back = ((-84, 60), (-92, 30), (-76, 78))[phase]
        o.append(group([
            poly([(-10, 106), (76, 106), (400, 190), (290, 190)], NIGHT, opacity=".14"),
            curve(arms[0], skin, 17, opacity=".85"), curve(legs[1], skin, 24), curve(f"M{back[0]} {back[1]}l-6 -18", NIGHT, 17), curve(legs[0], skin, 25), curve(f"M{foot[0]} {foot[1]}l22 4", NIGHT, 17),
            path("M-24 -8Q0 -22 26 -6L44 30L8 40L0 22L-30 44L-42 22Z", shorts), path("M-24 0Q-22 -70 -4 -118Q16 -134 38 -116Q36 -60 26 0Z", shirt), curve(arms[1], skin, 18),
            rect(-4, -88, 30, 34, PAPER, 3, transform="rotate(8)"), line(24, -124, 28, -140, skin, 17), circle(36, -158, 27, skin), path(hair, NIGHT)],
            transform=f"translate({x} {y}) scale({s})"))

    short = "M10 -160Q8 -190 38 -188Q62 -186 62 -168Q40 -176 28 -160Q22 -148 14 -146Q10 -152 10 -160Z"
    tail = short + "M14 -170Q-16 -176 -34 -150Q-14 -158 12 -152Z"
    runner(470, 726, .92, TEAL, NIGHT, "#8a5a40", short, 1)
    runner(760, 742, 1.02, PAPER, TEAL, "#6f4632", tail, 2)
    runner(1090, 752, 1.12, CLAY, NIGHT, "#8a5a40", short, 0)
    return o


PICTURES = {
    "tram": (tram, "2026-11-20-marsa-tram"),
    "coral": (coral, "2026-11-20-coral-nursery"),
    "library": (library, "2026-11-20-warraqin-library"),
    "pitch": (pitch, "2026-11-20-harbour-cup"),
    "desalination": (desalination, "2026-11-19-solar-desalination"),
    "dig": (dig, "2026-11-18-falaj-dig"),
    "mangrove": (mangrove, "2026-11-16-mangrove-count"),
    "lighthouse": (lighthouse, "2026-11-12-lighthouse-keeper"),
    "lamp-room": (lamp_room, "2026-11-12-lighthouse-keeper"),
    "telescope": (telescope, "2026-11-05-first-light"),
    "bus": (bus, "2026-10-18-poetry-bus"),
    "runners": (runners, "2026-03-08-coast-half-marathon"),
}


def render(svg, jpg):
    from PIL import Image
    with tempfile.TemporaryDirectory() as tmp:
        png = pathlib.Path(tmp) / "shot.png"
        subprocess.run(["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
                        "--disable-background-networking", "--disable-component-update", "--disable-sync", "--hide-scrollbars",
                        f"--user-data-dir={tmp}/profile", f"--window-size={W},{H}", f"--screenshot={png}", svg.as_uri()],
                       check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        image = Image.open(png).convert("RGB")
        assert image.size == (W, H), image.size
        image.save(jpg, "JPEG", quality=82, optimize=True, progressive=True)


def main():
    names = [a for a in sys.argv[1:] if not a.startswith("-")] or list(PICTURES)
    for name in names:
        draw, story = PICTURES[name]
        svg = HERE / f"{name}.svg"
        svg.write_text(f'<svg xmlns="http://www.w3.org/2000/svg" width="{W}" height="{H}" viewBox="0 0 {W} {H}">\n'
                       + "\n".join(draw()) + "\n</svg>\n", encoding="utf-8")
        if "--render" in sys.argv:
            jpg = STORIES / story / f"{name}.jpg"
            render(svg, jpg)
            print(name, jpg.stat().st_size // 1024, "KB")


if __name__ == "__main__":
    main()
