import CCmark
import Foundation
import RuleKit
import Rules
import SourceText
import Training

/// The checker with every rule against `cmark_markdown_to_html` on the same bytes, in one run, one thread.
///
/// Bytes in memory to findings in memory: parsing included; loading, compiling the rules, rendering and file
/// access not. Passes alternate, and the fastest of each counts (DESIGN §5.1).
struct CheckerBenchmark {
  private let samples: Samples
  private let linter = WordKnowledge.shared.linter(Rule.all)
  private let passes = 25

  init(_ samples: Samples) { self.samples = samples }

  func run() {
    let words = samples.plain.reduce(0) { $0 + $1.count } + samples.rich.reduce(0) { $0 + $1.count }
    print(
      "rules \(Rule.all.count), plain posts \(samples.plain.count), rich texts \(samples.rich.count), \(words) bytes"
    )
    measure("plain posts", samples.plain)
    measure("Markdown-rich text", samples.rich)
    growth()
    print("peak memory \(peakMemory) MB")
  }

  private func measure(_ name: String, _ texts: [[UInt8]]) {
    let bytes = texts.reduce(0) { $0 + $1.count }
    var findings = 0
    let first = seconds { findings = texts.reduce(0) { $0 + check($1) } }
    var checker = Double.infinity
    var cmark = Double.infinity
    for _ in 0..<passes {
      cmark = min(cmark, seconds { for text in texts { renderHTML(text) } })
      checker = min(checker, seconds { for text in texts { _ = check(text) } })
    }
    let ratio = String(format: "%.2f", checker / cmark)
    print("ratio \(ratio)  (\(name): checker \(rate(bytes, checker)), cmark to HTML \(rate(bytes, cmark)))")
    print("  first pass, every word new: \(rate(bytes, first)); findings \(findings)")
  }

  /// How time grows from one copy of the plain posts to 64.
  private func growth() {
    let unit = samples.plain.first ?? []
    var times: [(Int, Double)] = []
    for factor in [1, 4, 16, 64] {
      let text = Array(repeatElement(unit + Array("\n\n".utf8), count: factor).joined())
      var best = Double.infinity
      for _ in 0..<9 { best = min(best, seconds { _ = check(text) }) }
      times.append((factor, best))
    }
    guard let base = times.first?.1 else { return }
    let line = times.map { factor, time in "\(factor)× text \(String(format: "%.1f", time / base))× time" }
    print("growth  \(line.joined(separator: ", "))")
  }

  private func check(_ bytes: [UInt8]) -> Int {
    let draft = Draft(
      name: "ukur.md", source: SourceText(bytes), format: .markdown, kind: .berita, channel: .situs)
    return linter.check(draft).count
  }

  private func renderHTML(_ bytes: [UInt8]) {
    bytes.withUnsafeBytes { buffer in
      let text = buffer.bindMemory(to: CChar.self).baseAddress
      free(cmark_markdown_to_html(text, buffer.count, CMARK_OPT_DEFAULT))
    }
  }

  private func seconds(_ body: () -> Void) -> Double {
    let clock = ContinuousClock()
    let duration = clock.measure(body)
    return Double(duration.components.seconds) + Double(duration.components.attoseconds) * 1e-18
  }

  private func rate(_ bytes: Int, _ seconds: Double) -> String {
    String(format: "%.1f MB/s", Double(bytes) / seconds / 1_000_000)
  }

  /// The largest resident set of this process, in MB.
  private var peakMemory: Int {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return usage.ru_maxrss / 1024
  }
}
