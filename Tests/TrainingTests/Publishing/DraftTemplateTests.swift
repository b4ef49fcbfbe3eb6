import Curriculum
import Foundation
import RuleKit
import SourceText
import Testing

@testable import Training

@Suite("Skeletons of drafts")
struct DraftTemplateTests {
  @Test(
    "say their kind in front matter that the checker reads without a complaint", arguments: DraftKind.allCases
  )
  func frontMatter(_ kind: DraftKind) throws {
    let template = DraftTemplate(kind)
    let opened = try DraftReader(kind: nil, channel: nil).open(
      Array(template.text.utf8), name: "baru.md", settings: Settings())
    #expect(opened.problems == [])
    #expect(opened.draft.statedKind == kind)
    #expect(opened.draft.statedChannel != nil)
    #expect(template.text.contains("["), "slots stand in brackets")
  }

  @Test("of a warning hold every slot and allow an open answer")
  func warning() {
    let text = DraftTemplate(.siaga).text
    for slot in [
      "Bahaya", "Lokasi", "Waktu", "dilakukan", "Titik kumpul", "Nomor bantuan", "Sumber", "Pembaruan",
    ] {
      #expect(text.contains(slot), "\(slot)")
    }
    #expect(text.contains("belum diketahui"))
  }
}

@Suite("The settings of an agency")
struct AgencyProfileTests {
  @Test("are written so that they are read back without a complaint")
  func roundTrip() throws {
    var profile = AgencyProfile()
    profile.name = "Dinas \"Kominfo\" Arunaya"
    profile.zone = "WITA"
    profile.numbers = ["(0000) 000000", "0812-0000-0000"]
    profile.emails = ["dinas@arunaya.example.go.id"]
    profile.domains = ["arunaya.example.go.id"]
    profile.leaders = ["Bupati", "Sekretaris Daerah"]
    profile.contestants = ["Fulan Contoh"]
    profile.electionStart = "2026-11-21"
    profile.electionEnd = "2026-11-28"
    profile.complaintDays = 5
    let loaded = SettingsReader.read(profile.yaml, file: AgencyProfile.fileName)
    #expect(loaded.problems.map(\.message) == [])
    let settings = try #require(loaded.value?.settings)
    #expect(settings.agency == profile.name)
    #expect(settings.official.numbers == ["0000000000", "081200000000"])
    #expect(settings.leaders == ["bupati", "sekretaris daerah"])
    #expect(settings.complaintDays == 5)
    #expect(settings.election.contestants == ["Fulan Contoh"])
    #expect(settings.election.ends != nil)
  }

  @Test("that say nothing are read back too")
  func empty() {
    #expect(SettingsReader.read(AgencyProfile().yaml, file: "x").problems.map(\.message) == [])
  }

  @Test(
    "that are malformed are told, and the rest counts",
    arguments: [
      "zona: WIBB\n", "resmi: { nomor: [\"abc\"] }\n", "resmi: { surel: [bukan-surel] }\n",
      "resmi: { domain: [\"https://arunaya.go.id/\"] }\n", "resmi: { rekening: [\"12\"] }\n",
      "tingkat: galat\n",
      "janji: { aduan: cepat }\n", "pemilihan: { mulai: 2026-02-30 }\n", "resmi: nomor\n", "instansii: X\n",
      "instansi: [\n",
    ])
  func malformed(_ yaml: String) {
    #expect(!SettingsReader.read(yaml, file: "x").problems.isEmpty)
  }
}
