import Bahasa
import RuleKit

/// A citizen's request for documents that only the reply tells of.
enum DocumentRequest {
  /// Whether the reply speaks of such a request, or says that it will not or cannot give the documents.
  ///
  /// `Soal permintaan salinan kontrak …`, `Menjawab pertanyaan “bisa minta rincian anggaran?”`.
  static func isAnswered(in reading: Reading) -> Bool {
    reading.analysis.sentences.contains { sentence in
      let tokens = sentence.tokens
      guard let document = documents.first(in: tokens, of: reading) else {
        return records.occur(in: tokens, of: reading) && Refusals.first(in: tokens, reading) != nil
      }
      let near =
        max(tokens.lowerBound, document.lowerBound - 8)..<min(tokens.upperBound, document.upperBound + 8)
      let answer = reading.neighbourhood(around: document.lowerBound, before: 0, after: 2)
      return wishes.occur(in: near, of: reading) || refusals.occur(in: answer, of: reading)
        || Refusals.first(in: tokens, reading) != nil
    }
  }

  private static let documents = Phrases(
    """
    anggaran, salinan, kontrak, rincian, dokumen perencanaan, dokumen lelang, dokumen proyek, dokumen itu, dokumen anggaran, rab, apbd, apbdes, dpa, rka
    lpj, lkpj, laporan keuangan, laporan pertanggungjawaban, notulen, risalah, arsip, daftar penerima, hasil audit, lhp, data penerima, data anggaran
    data realisasi, realisasi, nilai kontrak, daftar pemenang, surat keputusan, naskah kerja sama, data jalan, data bansos, hasil kajian, amdal, masterplan
    peta bidang, belanja, perjalanan dinas, honor, gaji pejabat, pengadaan, lelang, nilai proyek, biaya proyek, dana desa, pokir, sppd, laporan kinerja, kontraktor, penerima hibah, hibah, sewa, tender, perjanjian, berita acara, data kemiskinan, rekap belanja, rincian belanja, rincian biaya
    """, clitics: true)
  /// Records in general: a request only where they are refused.
  private static let records = Phrases(
    "data, datanya, data itu, data tersebut, dokumen, dokumennya, informasi itu, informasi tersebut, berkas itu, berkasnya, angkanya, laporannya, filenya, file itu"
  )
  private static let wishes = Phrases(
    """
    mohon, permintaan, permohonan, meminta, minta, diminta, menanyakan, ditanyakan, pertanyaan, bertanya, tanya, boleh lihat, ingin tahu, ingin melihat, mau lihat
    bisa lihat, melihat, penasaran, boleh tahu, mohon dibuka, diminta kakak, yang ditanyakan, lihat, mau, butuh, perlu, ingin, cari, dapatkan
    """, clitics: true)
  private static let refusals = Phrases(
    """
    tidak dapat kami buka, tidak bisa kami buka, tidak dapat kami berikan, tidak bisa kami berikan, bukan untuk umum, untuk kalangan dinas, tidak pegang
    tidak punya, tidak ada di admin, tidak kami miliki, belum bisa kami bagikan, tidak kami bagikan, rahasia kantor, internal kantor, tidak untuk umum
    urusan dapur, dapur kami, konsumsi umum, konsumsi publik, konsumsi orang luar, urusan dalam, urusan internal, bukan hak, di luar kantor, tidak perlu tahu
    tidak ada di tangan, bukan tugas kami, tidak usah, belum selesai, belum siap, entah di mana, tidak ketemu, hilang, tanya saja, cari sendiri, lihat baliho, baca baliho
    kurang tahu, tidak tahu, belum tahu, bagian lain, sedang dirapikan, tidak ada di kami, bukan di kami, bukan kami yang pegang
    tidak dapat dibagikan, tidak bisa dibagikan, tidak bisa diberikan, tidak dapat diberikan, hanya untuk internal
    temui, langsung temui, menghadap, langsung ke pak, langsung ke bu, datangi, tanya pak, tanya bu, tanya langsung, bukan untuk warga, bukan untuk perorangan, kalau sempat, dicari dulu, kapan-kapan, lain kali
    """)
}
