import RuleKit

extension Rule {
  /// Punctuation.
  static let tandaBaca: [Rule] = [
    .spasiSebelumTanda,
    .spasiSesudahTanda,
    .komaPertentangan,
    .komaPenghubung,
    .komaBahwa,
    .komaAnakKalimat,
    .komaKutipan,
    .tanyaKutipan,
    .kutipanTanpaKoma,
    .spasiPetik,
    .hubungHurufAngka,
    .tandaElipsis,
    .tandaBerulang,
    .rentangAngka,
    .titikJudul,
    .titikAkhir,
    .spasiKurung,
    .petikTakBerpasangan,
    .komaPredikat,
    .komaPetikan,
    .titikDuaPerincian,
    .komaSebelumDan,
    .garisMiring,
    .komaAposisi,
    .komaKurung,
  ]
}
