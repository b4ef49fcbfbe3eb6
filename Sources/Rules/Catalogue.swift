public import RuleKit

extension Rule {
  /// Every rule, in code order: a new rule is one file in its family's folder and one line in the list there.
  public static let all: [Rule] = families.flatMap(\.self).sorted { $0.code < $1.code }

  private static let families: [[Rule]] = [
    naskah,
    ejaan,
    kapital,
    singkatan,
    angka,
    tandaBaca,
    judul,
    teras,
    struktur,
    kutipan,
    kalimat,
    diksi,
    fakta,
    media,
    rencana,
    keterbacaan,
    keterbukaan,
    dataPribadi,
    pelindungan,
    darurat,
    hoaks,
    pelayanan,
    balasan,
    ite,
    netralitas,
    jurnalistik,
    hakCipta,
    aksesibilitas,
  ]
}
