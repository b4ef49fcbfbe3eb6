import Curriculum
import Scoring
import Testing

struct AnswerReaderTests {
  @Test("letters follow the order that the participant saw")
  func lettersFollowTheOrderShown() throws {
    let task = try task(.singleChoice, Sample.choice)
    for participant in 1...20 {
      let shown = Presentation(task, participant: "\(participant)", exercise: "E25")
      let index = try #require(shown.order(.options).firstIndex(of: "a"))
      let answer = AnswerReader(task, presentation: shown).read(choiceLetter(index)).answer
      #expect(answer == .choices(["a"]))
    }
  }

  @Test("an order of chance is the same for the same participant, and differs among participants")
  func seededOrder() throws {
    let task = try task(.multipleChoice, Sample.multiple)
    func order(_ participant: Int) -> [String] {
      Presentation(task, participant: "\(participant)", exercise: "E06").order(.options)
    }
    #expect(order(7) == order(7))
    #expect(Set((1...40).map(order)).count > 20)
    #expect(Set((1...200).map { order($0)[0] }) == ["a", "b", "c", "d", "e"])
  }

  @Test("the generator gives the published sequence")
  func publishedSequence() {
    var generator = SplitMix64(seed: 1_234_567)
    #expect(
      (0..<3).map { _ in generator.next() } == [
        6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
      ])
  }

  @Test(
    "what cannot be understood is told",
    arguments: [
      (ExerciseKind.singleChoice, Sample.choice, "z", [AnswerRemark.unknown("z")]),
      (.singleChoice, Sample.choice, "a b", [.onlyOne]),
      (.multipleChoice, Sample.multiple, "a 9", [.unknown("9")]),
      (.spanMarking, Sample.spans, "40 apa", [.outside(number: 40, last: 18)]),
      (.spanMarking, Sample.spans, "\"tiada\" apa", [.notInPassage("tiada")]),
      (.spanMarking, Sample.spans, "2-5", [.noLabel]),
      (.ordering, Sample.ordering, "a b", [.missing(count: 2)]),
      (.matching, Sample.matching, "1a 1b", [.twice("p1")]),
      (.test, Sample.test, "halo", [.unknown("halo")]),
    ])
  func remarks(_ kind: ExerciseKind, _ yaml: String, _ text: String, _ expected: [AnswerRemark]) throws {
    let task = try task(kind, yaml)
    let read = AnswerReader(task).read(text)
    #expect(read.remarks == expected)
    #expect(read.remarks.allSatisfy { !$0.message.isEmpty })
  }

  @Test("one item can be answered at a time")
  func oneItem() throws {
    let matching = try task(.matching, Sample.matching)
    #expect(AnswerReader(matching).read("c", for: "p3").answer == .pairs(["p3": "c"]))
    let classes = try task(.classification, Sample.classification)
    #expect(
      AnswerReader(classes).read("keluh, balas", for: "b2").answer
        == .categories(["b2": ["jenis": "keluh", "aksi": "balas"]]))
    let statements = try task(.trueFalse, Sample.statements)
    #expect(
      AnswerReader(statements).read("salah\na", for: "p1").answer
        == .judgements(["p1": Answer.Judgement(isTrue: false, reason: "a")]))
    let test = try task(.test, Sample.test)
    #expect(AnswerReader(test).read("b", for: "i1").answer == .test(["i1": .choices(["b"])]))
  }

  @Test("a megabyte is read in part and told, quickly", arguments: Sample.all)
  func megabyte(_ kind: ExerciseKind, _ yaml: String) throws {
    let task = try task(kind, yaml)
    for piece in ["a ", "“", "1 a\n"] {
      let text = String(repeating: piece, count: (1 << 20) / piece.utf8.count)
      let read = AnswerReader(task).read(text)
      #expect(read.remarks.first == .tooLong(limit: AnswerReader.sizeLimit))
      #expect(try #require(task.score(read.answer)).value <= 1)
    }
  }

  @Test("a megabyte for one item is read in part and told, quickly")
  func megabyteForOneItem() throws {
    for (kind, yaml) in Sample.all where kind != .test {
      let task = try task(kind, yaml)
      let read = AnswerReader(task).read(String(repeating: "b", count: 1 << 20), for: "p1")
      #expect(read.remarks.first == .tooLong(limit: AnswerReader.sizeLimit), "\(kind)")
    }
  }

  @Test(
    "one number is asked for",
    arguments: ["", "Z", "1 1 2", "tidak tahu", "62,5", "62.5 persen", "enam puluh"])
  func oneNumber(text: String) throws {
    let remarks = AnswerReader(try task(.calculation, Sample.numbers)).read(text, for: "h1").remarks
    #expect(remarks == (text.first == "6" || text.first == "e" ? [] : [.noNumber]))
  }

  /// Random strings of the marks that answers are made of.
  @Test("random answers never crash and never score above the key", arguments: Sample.all)
  func randomAnswers(_ kind: ExerciseKind, _ yaml: String) throws {
    let task = try task(kind, yaml)
    var generator = SplitMix64("acak", kind.rawValue)
    let pieces =
      [
        "a", "b", "c", "d", "e", "1", "2", "3", "17", "99", "p1", "b2", "k3", "i1", "-", "–", ":", "=", ",",
        ";",
      ]
      + [" ", "\n", "\"", "“", "”", ".", ")", "benar", "salah", "apa", "kapan", "terbuka", "🙏", "é", "\u{0}"]
    for _ in 0..<10_000 {
      let length = Int(generator.next() % 16)
      let text = (0..<length).map { _ in pieces[Int(generator.next() % UInt64(pieces.count))] }.joined()
      let read = AnswerReader(task).read(text)
      let value = try #require(task.score(read.answer)).value
      #expect((0...1).contains(value), "\(text)")
    }
  }
}
