import RuleKit

extension PhraseTable {
  /// Loan words with the Dutch suffix -ir.
  static let akhiranIr = rows(
    """
    depolitisir|depolitisasi
    diinventarisir|diinventarisasi
    dikoordinir|dikoordinasi
    dilegalisir|dilegalisasi
    diminimalisir|diminimalkan
    diorganisir|diorganisasi
    ditolerir|ditoleransi
    dramatisir|dramatisasi
    inventarisir|inventarisasi
    koordinir|koordinasi
    legalisir|legalisasi
    lokalisir|lokalisasi
    melokalisir|melokalisasi
    meminimalisir|meminimalkan
    memobilisir|memobilisasi
    mengeliminir|mengeliminasi
    menginventarisir|menginventarisasi
    mengkoordinasi|mengoordinasi
    mengkoordinir|mengoordinasi
    mengorganisir|mengorganisasi
    mentolerir|menoleransi
    merealisir|merealisasi
    minimalisir|minimalisasi
    mobilisir|mobilisasi
    netralisir|netralisasi
    organisir|organisasi
    proklamir|proklamasi
    proklamirkan|proklamasikan
    realisir|realisasi
    terkoordinir|terkoordinasi
    terorganisir|terorganisasi
    tolerir|toleransi
    diakomodir|diakomodasi
    diproklamirkan|diproklamasikan
    mengakomodir|mengakomodasi
    memproklamirkan|memproklamasikan
    merekomendir|merekomendasikan
    terakomodir|terakomodasi
    """)
}
