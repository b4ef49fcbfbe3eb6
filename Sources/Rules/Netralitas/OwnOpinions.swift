/// What someone thinks of a policy who should speak for the office.
enum OwnOpinions {
  static let views = Phrases(
    """
    sreg, setuju, sependapat, cocok, heran, kecewa, muak, kesal, kesel, sebal, sebel, jengkel, curiga, geli, eneg, enek, malas, males, gemas, gregetan
    gedek, ilfil, skeptis, pesimis, ragu, dukung, mendukung, menolak, memilih, milih, jagoin, menjagokan, salut, ngefans, nge-fans, nggak suka, tidak suka
    gak suka, enggak suka, kurang suka, lebih suka, paling suka, nggak habis pikir, tidak habis pikir, tak habis pikir, nggak paham, gagal paham, capek
    berpendapat, berpandangan, beranggapan, menilai, sangsi, tidak percaya, nggak percaya, kurang percaya, prihatin, fans berat, penggemar berat, idola, idolaku, keren abis, kagum, muji, memuji, konyol, norak, ngawur, aneh-aneh
    """)
}
