import Curriculum
import Scoring
import Testing

/// What an answer typed for a task is worth.
private func worth(_ kind: ExerciseKind, _ yaml: String, _ text: String) throws -> Double {
  let task = try task(kind, yaml)
  return try #require(task.score(AnswerReader(task).read(text).answer)).value
}

private func expectWorth(_ value: Double, _ expected: Double) {
  #expect(abs(value - expected) < 1e-9, "\(value) is not \(expected)")
}

struct KindScoreTests {
  @Test(
    "one right option is worth 1, however it is named",
    arguments: [
      ("a", 1), ("A", 1), ("a.", 1), ("A)", 1), ("(a)", 1), ("1", 1), (" a ", 1),
      ("enam puskesmas buka malam", 1),
      ("Enam puskesmas buka malam.", 1), ("puskesmas buka malam", 1), ("b", 0), ("a b", 0), ("", 0), ("z", 0),
      ("9", 0), ("aa", 0),
    ] as [(String, Double)])
  func singleChoice(_ text: String, _ expected: Double) throws {
    expectWorth(try worth(.singleChoice, Sample.choice, text), expected)
  }

  @Test(
    "several options: right minus wrong over the number of right ones",
    arguments: [
      ("a b e", 1), ("a,b,e", 1), ("abe", 1), ("A; B; E", 1), ("a dan b dan e", 1), ("1 2 5", 1),
      ("a-b e", 1),
      ("a–b, e", 1), ("a b", 2.0 / 3), ("a b c", 1.0 / 3), ("a b c d e", 1.0 / 3), ("c d", 0), ("", 0),
      ("a-e", 1.0 / 3), ("a a a", 1.0 / 3),
    ] as [(String, Double)])
  func multipleChoice(_ text: String, _ expected: Double) throws {
    expectWorth(try worth(.multipleChoice, Sample.multiple, text), expected)
  }

  @Test(
    "a verdict is worth half, its reason the other half only with the right verdict",
    arguments: [
      ("p1: salah, a\np2: benar", 1), ("1. salah a; 2. benar", 1), ("S a\nB", 1),
      ("salah karena jawab datanya\nbenar", 1), ("p1: salah b\np2: benar", 0.75),
      ("p1: benar a\np2: benar", 0.5),
      ("p1: salah", 0.25), ("", 0), ("p2: B", 0.5),
    ] as [(String, Double)])
  func trueFalse(_ text: String, _ expected: Double) throws {
    expectWorth(try worth(.trueFalse, Sample.statements, text), expected)
  }

  @Test(
    "pairs: right ones over prompts, several options may be right",
    arguments: [
      ("1a 2b 3c", 1), ("1-a, 2-d, 3-c", 1), ("p1=a\np2=d\np3=c", 1), ("a b c", 1), ("abc", 1),
      ("1: Penghubung dua arah\n2: Ruang edukasi\n3: membuka dialog", 1), ("1a", 1.0 / 3),
      ("1b 2b 3b", 1.0 / 3),
      ("a a a", 1.0 / 3), ("", 0),
    ] as [(String, Double)])
  func matching(_ text: String, _ expected: Double) throws {
    expectWorth(try worth(.matching, Sample.matching, text), expected)
  }

  /// Shown are a Ketiga, b Pertama, c Keempat and d Juga pertama; five pairs are of different groups.
  @Test(
    "an order is worth (1 + τ) ÷ 2 with ties set aside",
    arguments: [
      ("b d a c", 1), ("d b a c", 1), ("bdac", 1), ("2 4 1 3", 1), ("b > d > a > c", 1),
      ("Pertama; Juga pertama; Ketiga; Keempat", 1), ("b a d c", 0.8), ("c a d b", 0), ("b d", 0), ("", 0),
      ("b a", 0.2),
    ] as [(String, Double)])
  func ordering(_ text: String, _ expected: Double) throws {
    expectWorth(try worth(.ordering, Sample.ordering, text), expected)
  }

  @Test(
    "classes: the mean over categories, then over axes",
    arguments: [
      ("b1: tanya, balas\nb2: keluh, alih\nb3: tanya, balas", 1),
      ("1 a a\n2 b b\n3 b a", 1),
      ("b1: Pertanyaan, Balas\nb2: Keluhan, Alihkan ke kanal\nb3: Keluhan, Balas", 1),
      ("b1: tanya, balas\nb2: tanya, balas\nb3: tanya, balas", 0.75),
      ("b1: tanya, balas", 0.25), ("", 0),
    ] as [(String, Double)])
  func classification(_ text: String, _ expected: Double) throws {
    expectWorth(try worth(.classification, Sample.classification, text), expected)
  }

  /// Words 2–5 are the date, 6–7 the health centres, 9–10 the place.
  @Test(
    "spans: labelled F1, half for the wrong label, marking everything costs precision",
    arguments: [
      ("2-5 kapan\n6-7 apa\n9-10 di mana", 1), ("kapan: 2-5; apa: 6–7; di mana: 9 sampai 10", 1),
      ("b 2-5; a 6-7; c 9-10", 1),
      ("\"Senin, 3 November 2025\" kapan\n“enam puskesmas” apa\n\"Kabupaten Arunaya\" di mana", 1),
      ("2-5 kapan, 6-7 apa, 9-10 di mana", 1), ("1-5 kapan\n6-7 apa\n8-10 di mana", 1),
      ("2-5 kapan", 0.5), ("2-5 apa\n6-7 apa\n9-10 di mana", 2.5 / 3), ("2-5\n6-7\n9-10", 0.5),
      ("1-20 apa", 0), ("2-5 kapan\n6-7 apa\n9-10 di mana\n16-17 apa", 6.0 / 7), ("", 0), ("99 apa", 0),
      ("2-5 kapan\n2-5 kapan\n2-5 kapan", 0.5),
    ] as [(String, Double)])
  func spans(_ text: String, _ expected: Double) throws {
    expectWorth(try worth(.spanMarking, Sample.spans, text), expected)
  }

  @Test(
    "short answers: case, marks and number words do not matter, a long word may be one letter off",
    arguments: [
      ("terbuka\n3\ndi tengah", 1), ("TERBUKA.\ntiga\nDi tengah", 1),
      ("k1: bersifat terbuka; k2: 3 hari; k3: di tengah", 1),
      ("terbukka\ntiga hari\ndi tengah", 1), ("terbkua\n3\ndi tengah", 2.0 / 3), ("tertutup\n4\nditengah", 0),
      ("terbuka\n3\ndi tengahh", 2.0 / 3), ("3. di tengah", 1.0 / 3), ("", 0),
    ] as [(String, Double)])
  func shortAnswer(_ text: String, _ expected: Double) throws {
    expectWorth(try worth(.shortAnswer, Sample.blanks, text), expected)
  }

  @Test("a misspelling counts as right and is told")
  func misspellingIsTold() throws {
    let task = try task(.shortAnswer, Sample.blanks)
    let score = try #require(task.score(.texts(["k1": "terbukaa", "k2": "3", "k3": "di tengah"])))
    #expect(score.items[0].credit == 1)
    #expect(score.items[0].remark == "Benar, tetapi periksa ejaannya: terbuka.")
    #expect(score.items[1].remark == nil)
  }

  @Test(
    "numbers: comma and point, thousands, units and words, within the tolerance",
    arguments: [
      ("5,0\n1.180", 1), ("5.0%\n1180", 1), ("5 persen\n1,180", 1), ("lima\nseribu seratus delapan puluh", 1),
      ("4,96\n1180 jiwa", 1), ("4,9\n1.181", 0), ("5 atau 6\n1180", 0.5), ("h2: 1180", 0.5),
      ("-5\n1,18 ribu", 0.5),
      ("", 0), ("banyak\nsekali", 0),
    ] as [(String, Double)])
  func calculation(_ text: String, _ expected: Double) throws {
    expectWorth(try worth(.calculation, Sample.numbers, text), expected)
  }

  @Test(
    "a test is the mean of its items",
    arguments: [("1. a\n2. terbuka", 1), ("i2: terbuka", 0.5), ("", 0)] as [(String, Double)])
  func test(_ text: String, _ expected: Double) throws {
    expectWorth(try worth(.test, Sample.test, text), expected)
  }

  @Test("the key is worth 1 and the empty answer 0 in every kind", arguments: Sample.all)
  func keyAndEmpty(_ kind: ExerciseKind, _ yaml: String) throws {
    let task = try task(kind, yaml)
    let key = try #require(task.keyAnswer)
    expectWorth(try #require(task.score(key)).value, 1)
    let empty = try #require(task.emptyAnswer)
    expectWorth(try #require(task.score(empty)).value, 0)
  }

  @Test("evidence names what was wrong and why")
  func evidence() throws {
    let task = try task(.matching, Sample.matching)
    let items = try #require(task.score(.pairs(["p1": "b"]))).items
    #expect(items[0].given == "Ruang layanan")
    #expect(items[0].expected == "Penghubung dua arah")
    #expect(items[1].given == nil)
    #expect(items[1].expected == "Ruang layanan / Ruang edukasi")
    #expect(items.map(\.credit) == [0, 0, 0])
    #expect(items.allSatisfy { $0.why == "w" })
  }

  @Test("a decoy that was marked explains itself")
  func decoyExplainsItself() throws {
    let task = try task(.spanMarking, Sample.spans)
    let answer = AnswerReader(task).read("\"banyak warga\" apa").answer
    let stray = try #require(task.score(answer)?.items.last)
    #expect(stray.expected == "tidak ditandai")
    #expect(stray.why == "bukan unsur")
  }
}
