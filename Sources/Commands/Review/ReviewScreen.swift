import Foundation
import Reporting
import Training

/// Leads an officer through a review, one screen at a time.
struct ReviewScreen {
  private let console: Console
  private let review: SelfReview
  private var page: ReviewPage { ReviewPage(review, console.currentStyle) }

  init(_ console: Console, _ review: SelfReview) {
    self.console = console
    self.review = review
  }

  /// Runs to the end, or until she leaves; gives the levels she chose.
  func run() -> [ReviewAspect: Int] {
    var levels: [ReviewAspect: Int] = [:]
    guard show(page.head, then: "Enter = lanjut; q = keluar: ") else { return levels }
    for index in review.priorities.indices {
      guard show(page.priority(index), then: "Pikirkan dahulu. Enter = lihat perbaikannya; q = keluar: "),
        show(page.fix(index), then: "Enter = lanjut; q = keluar: ")
      else { return levels }
    }
    for aspect in review.aspects {
      console.printPaged([""] + page.aspect(aspect))
      guard let level = askLevel() else { return levels }
      levels[aspect.aspect] = level.value
    }
    console.printPaged([""] + page.closing)
    return levels
  }

  private func show(_ lines: [String], then prompt: String) -> Bool {
    console.printPaged([""] + lines + [""])
    return console.ask(prompt) != nil
  }

  /// A level, or none where she gives none.
  private struct Choice {
    let value: Int?
  }

  /// Asks for a level until it is one; nil when she leaves.
  private func askLevel() -> Choice? {
    while let typed = console.ask("\nTingkat menurut Anda, 1 sampai 4 (Enter = lewati; q = keluar): ") {
      if typed.isEmpty { return Choice(value: nil) }
      let level = Int(typed.trimmingCharacters(in: .punctuationCharacters))
      if let level, (1...4).contains(level) { return Choice(value: level) }
      console.print("Ketik 1, 2, 3, atau 4; Enter untuk melewati.\n")
    }
    return nil
  }
}
