"""Writes the texts without labels that the English weights learn from, once the encoder has scored them.

    unlabelled_texts.py LABELLED MAMS BASE REVIEWS COMMENTS FRAMES OUT

LABELLED: lines "label, tab, text"; MAMS: JSON lines with "text"; BASE: the margins that EncoderScores.java wrote, whose
texts are left out; REVIEWS: the CSV file of the Women's E-Commerce Clothing Reviews; COMMENTS: the folder with GoEmotions'
train.tsv, dev.tsv and test.tsv; FRAMES: sentiment/src/training/frames-en.txt. OUT gets one text a line. The same files give
the same lines: all that is drawn is drawn from a fixed seed.
"""

import csv
import json
import random
import re
import sys

BREAK = re.compile(r"[,;.!?()]+|\b(?:but|and|however|although|though|while|because|so|which|that)\b")
WINDOWS = [2, 3, 3, 4, 4, 5, 6, 8, 10]
JOINTS = [" but ", ", but ", " and ", ", and ", ", although ", " even though ", " because ", ". ", "; ", ", so ", " while ",
          " however ", " since ", " - "]
PER_FRAME = 250
PARTS_OF_COMMENTS = 45_000
JOINED = 30_000


def words(text):
    return len(text.split())


def window(text):
    """Some words in a row, or none when more were drawn than there are."""
    all_words = text.split()
    n = random.choice(WINDOWS)
    if n >= len(all_words):
        return ""
    start = random.randrange(len(all_words) - n + 1)
    return " ".join(all_words[start:start + n])


def parts_of_reviews(reviews):
    """Every clause of the labelled texts, then two or four windows of each."""
    random.seed(7)
    seen = {text.lower() for text in reviews}
    found = []

    def add(part):
        if part.lower() not in seen:
            seen.add(part.lower())
            found.append(part)

    for text in reviews:
        for clause in BREAK.split(text):
            if 2 <= words(clause) <= 25:
                add(clause.strip())
    for text in reviews:
        if words(text) >= 6:
            for _ in range(2 if words(text) < 14 else 4):
                part = window(text)
                if part:
                    add(part)
    random.shuffle(found)
    return found


def named(comment):
    return comment.replace("[NAME]", "Sam").replace("[RELIGION]", "")


def comments(folder, part):
    with open(f"{folder}/{part}.tsv", encoding="utf-8") as lines:
        return [named(line.rstrip("\n").split("\t")[0]) for line in lines]


def sentences_of_others(reviews, folder):
    """Titles and sentences of the clothing reviews, then the comments."""
    random.seed(3)
    seen = set()

    def clothing():
        with open(reviews, encoding="utf-8", errors="replace") as file:
            for row in csv.DictReader(file):
                if row["Title"]:
                    yield row["Title"]
                yield from re.split(r"(?<=[.!?])\s+|\n+", row["Review Text"] or "")

    kept = {"clothing": [], "comments": []}
    for name, texts in (("clothing", clothing()), ("comments", comments(folder, "train"))):
        for text in texts:
            text = re.sub(r"\s+", " ", text).strip()
            if 3 <= len(text) <= 300 and re.search("[a-zA-Z]{2}", text) and text.lower() not in seen:
                seen.add(text.lower())
                kept[name].append(text)
    for texts in kept.values():
        random.shuffle(texts)
    return kept["clothing"] + kept["comments"]


def framed(file):
    """Each frame filled as often as it has fillings, PER_FRAME times at most."""
    random.seed(5)
    lists, frames = {}, []
    with open(file, encoding="utf-8") as lines:
        for line in lines:
            line = line.rstrip("\n")
            if not line or line.startswith("#"):
                continue
            name = re.match(r"^(\w+): (.* \| .*)$", line)
            if name and "{" not in line:
                lists[name[1]] = name[2].split(" | ")
            else:
                frames.append(line)
    seen, found = set(), []
    for frame in frames:
        fillings = 1
        for slot in re.findall(r"\{(\w+)\}", frame):
            fillings *= len(lists[slot])
        for _ in range(min(fillings, PER_FRAME)):
            text = re.sub(r"\{(\w+)\}", lambda slot: random.choice(lists[slot[1]]), frame)
            if text.lower() not in seen:
                seen.add(text.lower())
                found.append(text)
    random.shuffle(found)
    return found


def parts_and_joints(base, parts, others, frames, folder):
    """The other comments, parts of all sentences of others, and halves of two texts joined."""
    random.seed(11)
    seen = {text.strip().lower() for texts in (base, parts, others, frames) for text in texts}
    found = []

    def add(text):
        text = re.sub(r"\s+", " ", text).strip(" ,;-")
        if len(text) > 3 and text.lower() not in seen:
            seen.add(text.lower())
            found.append(text)

    for part in ("dev", "test"):
        for text in comments(folder, part):
            add(text)
    halves = []
    for text in others:
        halves += [clause for clause in BREAK.split(text) if 2 <= words(clause) <= 25]
        if words(text) >= 6:
            halves.append(window(text))
    halves = [half for half in halves if half]
    random.shuffle(halves)
    for half in halves[:PARTS_OF_COMMENTS]:
        add(half)
    pool = [half for half in parts + halves if 3 <= words(half) <= 12]
    pool += [text.rstrip(".") for text in frames if 3 <= words(text) <= 10]
    for _ in range(JOINED):
        add(random.choice(pool).strip() + random.choice(JOINTS) + random.choice(pool).strip() + random.choice(["", ".", "!"]))
    random.shuffle(found)
    return found


def lines(file):
    with open(file, encoding="utf-8") as all_lines:
        return [line.rstrip("\n") for line in all_lines]


def main(labelled, mams, base, reviews, folder, frame_file, out):
    texts = [line.split("\t", 1)[1] for line in lines(labelled)]
    texts += [json.loads(line)["text"] for line in lines(mams)]
    parts = parts_of_reviews(texts)
    others = sentences_of_others(reviews, folder)
    frames = framed(frame_file)
    scored = [line.split("\t", 1)[1] for line in lines(base)]
    with open(out, "w", encoding="utf-8") as file:
        for text in parts + others + frames + parts_and_joints(scored, parts, others, frames, folder):
            file.write(text + "\n")


if __name__ == "__main__":
    if len(sys.argv) != 8:
        sys.exit(__doc__)
    main(*sys.argv[1:])
