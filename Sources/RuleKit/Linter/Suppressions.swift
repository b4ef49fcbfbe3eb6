import Markdown
import SourceText

/// The comments with which an author sets findings aside: `<!-- bimtek: abaikan EJA-01 "alasan" -->`.
///
/// One stands alone on its line and counts for the block after it.
struct Suppressions {
  private struct Entry {
    let codes: [RuleCode]
    let hasReason: Bool
    var problem: String?
    /// The prose bytes it covers.
    let covered: Range<Int>
    let source: Range<Int>
  }

  private var entries: [Entry] = []

  init(_ draft: Draft) {
    for comment in draft.prose.comments {
      guard let instruction = Suppressions.instruction(draft.source[comment.content]) else { continue }
      let blocks = draft.prose.blocks
      let covered = blocks.indices.contains(comment.nextBlock) ? blocks[comment.nextBlock].range : 0..<0
      var entry = Suppressions.parse(instruction, covered: covered, source: comment.content)
      if !comment.isAlone {
        entry.problem = "Teks setelah komentar tidak ikut diperiksa; taruh komentar pada barisnya sendiri"
      }
      entries.append(entry)
    }
  }

  /// What follows `bimtek:`, or nil for any other comment.
  private static func instruction(_ comment: String) -> Substring? {
    let trimmed = comment.drop(while: \.isWhitespace)
    guard trimmed.hasPrefix("bimtek:") else { return nil }
    return trimmed.dropFirst("bimtek:".count)
  }

  private static func parse(_ instruction: Substring, covered: Range<Int>, source: Range<Int>) -> Entry {
    let parts = instruction.split(separator: "\"", omittingEmptySubsequences: false)
    let words = parts[0].split(whereSeparator: { $0.isWhitespace || $0 == "," })
    guard words.first == "abaikan", words.count > 1 else {
      return Entry(
        codes: [], hasReason: false,
        problem: "Perintah “\(parts[0].trimmed)” tidak dikenal; yang ada hanya “abaikan KODE \"alasan\"”",
        covered: covered, source: source)
    }
    let codes = words.dropFirst().compactMap { RuleCode($0) }
    let hasReason = parts.count >= 2 && !parts[1].allSatisfy(\.isWhitespace)
    let unknown = words.dropFirst().first { RuleCode($0) == nil && !$0.hasPrefix("--") }
    let problem =
      unknown.map { "“\($0)” bukan kode aturan" }
      ?? (hasReason ? nil : "Pengabaian tanpa alasan tidak berlaku")
    return Entry(codes: codes, hasReason: hasReason, problem: problem, covered: covered, source: source)
  }

  /// The comment that sets aside a finding of this code here.
  func first(for code: RuleCode, at proseOffset: Int) -> Int? {
    entries.firstIndex { $0.hasReason && $0.covered.contains(proseOffset) && $0.codes.contains(code) }
  }

  /// Findings about the comments themselves: malformed ones, and those that set nothing aside.
  ///
  /// - Parameters:
  ///   - used: The comments that set a finding aside.
  ///   - rules: The rules that run.
  ///   - codes: The codes of all rules.
  ///   - draft: The draft.
  /// - Returns: A finding for each comment that is of no use.
  func problems(
    unusedExcept used: Set<Int>, rules: [Rule], codes: Set<RuleCode>, in draft: Draft
  ) -> [Finding] {
    entries.indices.compactMap { index in
      let entry = entries[index]
      let unknown = entry.codes.first { !codes.contains($0) }.map { "“\($0)” bukan kode aturan" }
      if let problem = entry.problem ?? unknown { return finding("NAS-02", problem, entry, draft) }
      guard !used.contains(index) else { return nil }
      // A code that is switched off can set nothing aside; that is no mistake of the author's.
      guard entry.codes.contains(where: { code in rules.contains { $0.code == code } }) else { return nil }
      return finding("NAS-03", "Pengabaian ini tidak menutup temuan apa pun", entry, draft)
    }
  }

  private func finding(_ code: RuleCode, _ message: String, _ entry: Entry, _ draft: Draft) -> Finding {
    Finding(
      code: code, severity: .saran, certainty: .pasti, message: message, range: entry.source,
      text: draft.source[entry.source])
  }
}

extension Substring {
  fileprivate var trimmed: Substring {
    let start = drop(while: \.isWhitespace)
    guard let end = start.lastIndex(where: { !$0.isWhitespace }) else { return start[..<start.startIndex] }
    return start[...end]
  }
}
