import Curriculum
import Foundation
import Reporting
import TestSupport
import Testing
import Training

@testable import Commands

struct ReviewPageTests {
  private static let weak = """
    # PEMERINTAH MENGGELAR ACARA PERESMIAN LAYANAN

    Pada hari Selasa, 15 Oktober 2025, Bupati menghadiri peresmian. Warga bisa datang kesana diatas pukul 14.00.

    Hubungi NIK 3273011203900004.
    """

  private func review(_ text: String) async throws -> SelfReview {
    let folder = FileManager.default.temporaryDirectory.appending(path: "bimtek-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data(text.utf8).write(to: folder.appending(path: "naskah.md"))
    let environment = Environment(
      now: { Date(timeIntervalSince1970: 1_795_000_000) }, randomBytes: { [UInt8](repeating: 7, count: $0) },
      workingDirectory: URL(filePath: folder.path, directoryHint: .isDirectory), executable: nil,
      variables: ["XDG_DATA_HOME": folder.path, "HOME": folder.path])
    let library = ContentLibrary(root: Repository.root)
    return try await DraftReviewer(environment, library, progress: nil).review(.init(path: "naskah.md"))
  }

  @Test func `A review fits a narrow terminal and ends with the status, without a score`() async throws {
    let page = ReviewPage(try await review(Self.weak), TerminalStyle(width: 80))
    #expect(page.whole.allSatisfy { DisplayWidth.of($0) <= 80 })
    #expect(page.whole.last == "Perbaiki dahulu: ada yang harus dibetulkan atau ditahan sebelum terbit")
    #expect(page.whole.contains("3 hal yang didahulukan"))
    #expect(page.whole.count { $0.hasPrefix("Sisi ") } == 6)
    #expect(
      !page.whole.contains { $0.contains("3273011203900004") || $0.lowercased().contains("nilai anda") })
  }

  @Test func `How a thing is mended is not told before one has thought about it`() async throws {
    let page = ReviewPage(try await review(Self.weak), TerminalStyle(width: 80))
    let fix = page.fix(0).joined(separator: " ")
    #expect(fix.contains("Hapus"))
    #expect(!page.priority(0).joined(separator: " ").contains("Hapus “"))
    #expect(page.priority(0).contains { $0.contains("Tanyakan pada diri Anda") })
  }

  @Test func `A clean draft is not said to be right`() async throws {
    let text = "# Enam Puskesmas Buka sampai Malam\n\nPuskesmas Larangan buka sampai pukul 21.00 WIB.\n"
    let review = try await review(text)
    let page = ReviewPage(review, TerminalStyle(width: 80))
    #expect(review.status != .mendFirst)
    #expect(page.whole.contains("Yang tidak dapat dinilai alat ini"))
  }
}
