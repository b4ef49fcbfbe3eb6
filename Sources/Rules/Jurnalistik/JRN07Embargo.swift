import Bahasa
import RuleKit

extension Rule {
  /// What is under embargo waits.
  static let embargo = Rule(
    "JRN-07", "Materi embargo menunggu waktunya", .peringatan,
    rationale: """
      Embargo dan “off the record” adalah kesepakatan dengan narasumber. Menerbitkannya lebih awal merusak kepercayaan dan \
      dapat merugikan pihak lain.
      """,
    question: "Sudah lewatkah waktu embargonya, dan siapa yang menyatakan?",
    references: [
      .rujukan("Kode Etik Jurnalistik Pasal 7"),
      .hukum("PP 94/2021 Pasal 3 huruf g", checked: "2026-11-20"),
    ],
    detectors: [
      .cues(
        "embargo\ndiembargo\nmasa embargo\noff the record\ntidak untuk disiarkan\nbukan untuk disiarkan\ntidak untuk dipublikasikan\nbukan untuk dipublikasikan\nbukan untuk konsumsi publik dulu\njangan disiarkan\njangan dipublikasikan\njangan diberitakan\njangan ditayangkan\nbelum boleh disiarkan\nbelum boleh tayang\nbelum boleh dipublikasikan\nnot for publication\nhold publication\ntahan penayangan\nditahan sampai\nbackground only\nlatar belakang saja\nhanya untuk latar belakang\nmenahan penayangan\nmenahan naskah\nmenahan berita ini\nmenahan rilis\ntahan dulu naskah\ntahan dulu berita\ntahan tayang\njangan dikutip\ntidak untuk dikutip\nbukan untuk dikutip\njangan dimuat dulu\njangan dinaikkan dulu\njangan diunggah dulu\njangan diunggah sebelum\njangan tayang\njangan tayang dulu\njangan disebar dulu\njangan dirilis\nbaru boleh tayang\nbaru boleh disiarkan\nbaru boleh diunggah\nboleh tayang setelah\nboleh disiarkan setelah\ndilarang disiarkan\ndilarang tayang\ntidak boleh disiarkan\ntidak boleh tayang\njangan dibuka ke publik\nmohon ditahan\nsiar setelah\nsiarkan setelah\ntayangkan setelah\njangan dulu tayang\njangan dulu diunggah\njangan dulu disiarkan\njangan dulu dimuat\nbelum untuk tayang\nbelum untuk disiarkan\ntahan sampai\nrilis ditahan\njangan dipublish\njangan publish\nbaru bisa tayang\nbaru boleh dimuat\nboleh dimuat mulai\nboleh tayang mulai\nboleh disiarkan mulai\nbelum boleh dimuat\nbelum boleh diberitakan\nbelum boleh diunggah\nbelum boleh dirilis\njangan dibocorkan dulu\nbukan untuk dimuat\ntidak untuk dimuat\ntidak untuk diberitakan\njangan dikutip dulu\njangan disebut namanya\nnaskah ini baru boleh\nrilis ini baru boleh\nberita ini baru boleh\nsiaran ini baru boleh\nbaru boleh terbit\nbaru boleh rilis\nboleh terbit setelah\nboleh dimuat setelah\nboleh diunggah setelah\nboleh dipublikasikan setelah\nbaru boleh dipublikasikan\nsebelum waktu tayang\njangan mendahului\ntidak mau dikutip\ntidak ingin dikutip\ntidak tayang sampai\ndiminta tidak tayang\njangan ditulis dulu\njangan ditulis\njangan dimuat\njangan diumumkan dulu\ntak boleh dikutip\ntidak boleh dikutip\nminta tidak dikutip\nminta jangan dikutip\nmasih embargo\nmasih diembargo\nsedang diembargo\ndalam embargo\nmelanggar embargo\nmendahului embargo\nsebelum embargo\nlewati embargo\nsebelum waktunya tayang\nbelum waktunya tayang\nbelum waktunya diumumkan\nbelum saatnya diumumkan\njangan bilang siapa-siapa\njangan disebut sumbernya\ntanpa dikutip",
        options: []
      ) { cue, reading, report in
        let sentence = reading.sentence(around: cue.lowerBound)
        guard EmbargoWords.isNotice(cue, reading), !EmbargoWords.isElse(cue, in: sentence, reading) else {
          return
        }
        report.add(
          cue,
          "Naskah bertanda “\(reading.text(of: cue))”; tahan sampai waktunya"
        )
      }
    ],
    examples: [
      .bad("«EMBARGO» s.d. 5 Maret 2026: hasil survei kepuasan tahun ini."),
      .bad("Catatan ini «off the record», mohon tidak dikutip."),
      .bad("«Tidak untuk disiarkan» sebelum pukul 10.00 WIB."),
      .bad("«Naskah ini baru boleh» naik hari Jumat pukul 10.00 WIB."),
      .bad("Materi ini «masih embargo» hingga besok, tetapi kami tayangkan duluan.", .berita),
      .bad("Beliau berpesan agar «jangan ditulis dulu», namun warga berhak tahu.", .berita),
      .bad("Mohon rekan media «menahan penayangan» naskah ini sampai besok."),
      .bad("Hanya untuk catatan Anda, «jangan dikutip»: nilainya masih dirundingkan."),
      .good("Hasil survei kepuasan 2026 diumumkan Kamis, 5 Maret 2026."),
      .good("Masa embargo impor pakaian bekas belum berakhir."),
      .good("Embargo dagang itu menaikkan harga pupuk."),
      .good("Pelatihan membahas embargo dan off the record bagi humas."),
    ])
}
