import Curriculum
import Foundation
import Reporting
import RuleKit
import TestSupport
import Testing

@testable import Training

@Suite("A review of one's own draft")
struct DraftReviewerTests {
  static let weak = """
    # PEMERINTAH KABUPATEN ARUNAYA MENGGELAR ACARA PERESMIAN LAYANAN PUSKESMAS MALAM

    Pada hari Selasa, 15 Oktober 2025 bertempat di Puskesmas Larangan, Bupati menghadiri peresmian layanan \
    puskesmas malam. Ada tujuh puskesmas yang ikut. Warga bisa datang kesana diatas pukul 14.00.

    Hubungi Wiratama, NIK 3273011203900004.
    """
  static let mended = """
    # Enam Puskesmas Arunaya Buka sampai Pukul 21.00

    Enam puskesmas di Kabupaten Arunaya buka sampai pukul 21.00 WIB mulai Senin, 3 November 2025. \
    Layanan malam ini gratis bagi peserta JKN aktif. Peserta lain membayar Rp15.000.

    Sebanyak 63 persen pekerja sulit datang sebelum pukul 14.00. “Warga yang bekerja sampai sore tidak perlu \
    lagi izin setengah hari untuk berobat,” kata Kepala Dinas Kesehatan dr. Rahma Adiwinata.

    Warga dapat bertanya kepada Yusuf Pradana, humas Dinas Kesehatan, telepon (0000) 000000.
    """
  private let library = ContentLibrary(root: Repository.root)

  private func review(
    _ text: String, in folder: URL, keeping levels: [ReviewAspect: Int]? = nil
  ) async throws
    -> SelfReview
  {
    try Data(text.utf8).write(to: folder.appending(path: "rahasia-nama-berkas.md"))
    let environment = Environment.test(in: folder)
    let progress = try TraineeProgress(environment)
    var request = DraftReviewer.Request(path: "rahasia-nama-berkas.md")
    request.factSheet = "fs-a"
    let review = try await DraftReviewer(environment, library, progress: progress).review(request)
    if let levels { try progress.keep(review.trace, levels: levels) }
    return review
  }

  private func folder() throws -> URL {
    let url = FileManager.default.temporaryDirectory.appending(path: "bimtek-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    return url
  }

  @Test("of a weak draft says first what endangers people, then what the sheet says otherwise")
  func weak() async throws {
    let folder = try folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let review = try await review(Self.weak, in: folder)
    #expect(review.status == .mendFirst)
    #expect(review.priorities.count == 3)
    #expect(review.priorities.first?.code == "PDP-01")
    #expect(review.priorities[0].quote.contains("3273••"))
    #expect(!review.priorities.contains { $0.quote.contains("3273011203900004") })
    #expect(review.priorities.allSatisfy { !$0.why.isEmpty && !$0.question.isEmpty && !$0.fix.isEmpty })
    #expect(review.priorities.contains { $0.title.contains("tujuh puskesmas") })
    #expect(review.aspects.map(\.aspect) == ReviewAspect.allCases)
    #expect(review.aspects.allSatisfy { $0.criterion?.levels.count == 4 && !$0.evidence.isEmpty })
    #expect(review.exercise.map { $0.minutes <= 10 } == true)
    #expect(review.lesson != nil)
    #expect(review.changes == nil)
    #expect(review.others > 0)
  }

  @Test("tells what became of the findings of the last version")
  func changes() async throws {
    let folder = try folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let first = try await review(Self.weak, in: folder, keeping: [.language: 2])
    let same = try await review(Self.weak, in: folder)
    #expect(same.changes?.isSameText == true)
    #expect(same.changes?.mended == 0)
    #expect(same.aspects.first { $0.aspect == .language }?.lastLevel == 2)
    let second = try await review(Self.mended, in: folder)
    let changes = try #require(second.changes)
    #expect(!changes.isSameText)
    #expect(changes.mended > 5)
    #expect(changes.left + changes.mended == first.trace.byCode.values.reduce(0, +))
    #expect(changes.left + changes.new == second.trace.byCode.values.reduce(0, +))
    #expect(second.status != .mendFirst)
    #expect(second.strengths.count == 2)
  }

  @Test("keeps neither the text nor the name of the file")
  func keepsNoText() async throws {
    let folder = try folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let review = try await review(Self.weak, in: folder, keeping: [.facts: 1])
    let stored = try Data(contentsOf: folder.appending(path: "bimtek/kemajuan.bimtek"))
    #expect(stored.range(of: Data(review.trace.sha256.utf8)) != nil)
    for words in ["Larangan", "Wiratama", "3273", "rahasia-nama-berkas", "puskesmas"] {
      #expect(stored.range(of: Data(words.utf8)) == nil, "\(words) was kept")
    }
  }

  @Test("finds a criterion with its levels for every kind of draft and every side")
  func criteria() {
    for kind in DraftKind.allCases {
      for aspect in ReviewAspect.allCases {
        let name = aspect.criterion(for: kind)
        let criterion = library.rubric(name.rubric).value?.criteria.first { $0.id == name.criterion }
        #expect(criterion?.levels.count == 4, "\(kind.rawValue), \(aspect.title): \(name)")
      }
    }
  }

  @Test("says which draft or sheet cannot be read")
  func failures() async throws {
    let folder = try folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let reviewer = DraftReviewer(Environment.test(in: folder), library, progress: nil)
    func failure(_ path: String, sheet: String? = nil) async -> DraftReviewer.Failure? {
      var request = DraftReviewer.Request(path: path)
      request.factSheet = sheet
      do {
        _ = try await reviewer.review(request)
        return nil
      } catch {
        return error
      }
    }
    guard case .draft? = await failure("tidak-ada.md") else {
      Issue.record("a missing draft")
      return
    }
    try Data(" \n".utf8).write(to: folder.appending(path: "kosong.md"))
    guard case .emptyDraft? = await failure("kosong.md") else {
      Issue.record("an empty draft")
      return
    }
    try Data("Puskesmas buka sampai malam.\n".utf8).write(to: folder.appending(path: "naskah.md"))
    #expect(await failure("naskah.md") == nil)
    guard case .factSheet(_, .unknown)? = await failure("naskah.md", sheet: "fs-zz") else {
      Issue.record("an unknown sheet")
      return
    }
    try Data("facts: [".utf8).write(to: folder.appending(path: "rusak.yaml"))
    guard case .factSheet(_, .broken)? = await failure("naskah.md", sheet: "rusak.yaml") else {
      Issue.record("a broken sheet")
      return
    }
    try Data([0, 1, 2, 0xFF]).write(to: folder.appending(path: "biner.yaml"))
    guard case .factSheet(_, .unreadable)? = await failure("naskah.md", sheet: "biner.yaml") else {
      Issue.record("no text at all")
      return
    }
  }
}
