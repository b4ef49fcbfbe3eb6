import Curriculum
import Reporting
import RuleKit
import Training

/// A self-review as lines of a terminal.
struct ReviewPage {
  private let review: SelfReview
  private let style: TerminalStyle
  private var width: Int { min(style.width, 100) }

  init(_ review: SelfReview, _ style: TerminalStyle) {
    self.review = review
    self.style = style
  }

  /// Everything at once, for a pipe.
  var whole: [String] {
    var lines = head
    for index in review.priorities.indices { lines += [""] + priority(index) + fix(index) }
    for aspect in review.aspects { lines += [""] + self.aspect(aspect) }
    return lines + [""] + closing
  }

  /// What it was taken for, the status, and what is good already.
  var head: [String] {
    var lines = [style.set(style.printable("Telaah: \(review.path)"), .strong)]
    let kind = "jenis \(review.kind.value.rawValue)" + (review.kind.reason == nil ? "" : " (tebakan)")
    var facts = [kind, "kanal \(review.channel.value.rawValue)", "\(review.words) kata"]
    if let sheet = review.factSheet { facts.append("lembar fakta: \(sheet)") }
    lines += fill(facts.joined(separator: style.separator)).map { style.set($0, .faint) }
    if let reason = review.kind.reason {
      lines += fill("tebakan: \(reason); ganti dengan --jenis dan --kanal").map { style.set($0, .faint) }
    }
    lines += [""] + review.status.lines(style)
    lines += ["", style.set("Yang sudah kuat", .strong)]
    lines +=
      review.strengths.isEmpty
      ? fill("Belum ada yang terukur. Itu bukan berarti naskah ini buruk.", first: "  ", rest: "  ")
      : review.strengths.flatMap { item($0) }
    if let changes = review.changes { lines += [""] + fill(words(changes)) }
    return lines
  }

  private func words(_ changes: SelfReview.Changes) -> String {
    if changes.isSameText { return "Naskah ini sama dengan yang terakhir Anda telaah." }
    return
      "Sejak versi terakhir: \(changes.mended) beres, \(changes.new) baru, \(changes.left) masih ada."
  }

  /// One of the things to do first, without how it is mended.
  func priority(_ index: Int) -> [String] {
    let priority = review.priorities[index]
    var lines: [String] = []
    if index == 0 {
      let count = review.priorities.count
      lines += [
        style.set(count == 1 ? "Satu hal yang didahulukan" : "\(count) hal yang didahulukan", .strong), "",
      ]
    }
    let code = priority.code.map { " (\($0))" } ?? ""
    lines += fill(
      style.set(style.printable(priority.title), .strong) + code, first: "\(index + 1). ", rest: "   ")
    if !priority.quote.isEmpty {
      let place = priority.place.map { "\($0): " } ?? ""
      lines += fill("\(place)“\(priority.quote)”", first: "   \(style.bar) ", rest: "   \(style.bar) ")
    }
    if !priority.why.isEmpty { lines += fill("Mengapa: \(priority.why)", first: "   ", rest: "   ") }
    return lines + fill("Tanyakan pada diri Anda: \(priority.question)", first: "   ", rest: "   ")
  }

  /// How it is mended.
  func fix(_ index: Int) -> [String] {
    fill("\(style.arrow) \(review.priorities[index].fix)", first: "   ", rest: "     ")
  }

  /// One of the six sides: the evidence, and the rubric's own words for each level.
  func aspect(_ aspect: SelfReview.Aspect) -> [String] {
    let place = (ReviewAspect.allCases.firstIndex(of: aspect.aspect) ?? 0) + 1
    var lines = [
      style.set("Sisi \(place) dari \(ReviewAspect.allCases.count): \(aspect.aspect.title)", .strong)
    ]
    lines += aspect.evidence.flatMap { evidence($0) }
    guard let criterion = aspect.criterion else { return lines }
    lines += [""] + fill("Rubrik “\(criterion.title)”:", first: "  ", rest: "  ")
    for level in [4, 3, 2, 1] {
      lines += fill(criterion.levels[level] ?? "", first: "  \(level)  ", rest: "     ")
    }
    if let human = criterion.human {
      lines += fill("Hanya orang yang dapat menilai: \(lowercased(human))", first: "  ", rest: "  ").map {
        style.set($0, .faint)
      }
    }
    if let level = aspect.lastLevel {
      lines += fill("Tingkat menurut Anda pada versi terakhir: \(level)", first: "  ", rest: "  ")
    }
    return lines
  }

  private func evidence(_ evidence: SelfReview.Evidence) -> [String] {
    let mark =
      switch evidence.mark {
      case .good: style.set(style.isPlain ? "[ada]" : "✓", .success)
      case .look: style.set(style.isPlain ? "[cek]" : "!", .warning)
      case .plain: style.isPlain ? "-" : "·"
      }
    return fill(
      "\(mark) \(style.printable(evidence.text))", first: "  ", rest: style.isPlain ? "        " : "    ")
  }

  /// What else there is, what to read and do, and what no machine can judge.
  var closing: [String] {
    var lines: [String] = []
    if review.others > 0 {
      lines += fill("Masih ada \(review.others) hal lain: bimtek periksa \(review.path)") + [""]
    }
    lines.append(style.set("Sepuluh menit berikutnya", .strong))
    if let lesson = review.lesson {
      lines += item("baca \(lesson.code) \(lesson.title): bimtek belajar \(lesson.code)")
    }
    if let exercise = review.exercise {
      lines += item(
        "kerjakan \(exercise.code) \(exercise.title) (\(exercise.minutes) menit): bimtek latihan \(exercise.code)"
      )
    }
    lines += ["", style.set("Yang tidak dapat dinilai alat ini", .strong)]
    lines += SelfReview.limits.flatMap { item($0) }
    lines += [""]
    lines += fill(
      "Mintalah satu rekan membacanya sebelum terbit. Telaah ini tanpa nilai dan bukan sertifikat.")
    return lines + review.status.lines(style)
  }

  private func item(_ text: String) -> [String] {
    fill(style.printable(text), first: "  \(style.bullet) ", rest: "    ")
  }

  private func lowercased(_ text: String) -> String { text.prefix(1).lowercased() + text.dropFirst() }

  private func fill(_ text: String, first: String = "", rest: String = "") -> [String] {
    Wrapping.fill(text, width: width, first: first, rest: rest)
  }
}
