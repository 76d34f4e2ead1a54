import Evaluation

extension FindingWording {
  /// What the one who entered it most likely has to do.
  var fix: String {
    switch finding.detail {
    case .declaredDiffers: "先核对各表是否录全；如规划自身如此，请保留。"
    case .tableUnavailable: "取得原表后补录。"
    case .targetWorseThanBaseline: "核对基期值、目标和“方向”；如规划自身如此，请保留，并在说明中写明。"
    case .publishedDiffers: "核对数值、目标和“已公布结论”；确有不同的，请保留。"
    case .otherObservation: "确认采用的数值；不采用的，在“评价处理”写“不参与评价”并注明理由。"
    case .recorded, .interpretation: "资料齐备后更新plan.yaml的这一条。"
    case .earlyBaseYear: "核对基期年份。"
    case .duplicateName: "删去重复的一行，或写明两者的区别。"
    case .twoBaseYears: "核对目标原文和基期年份。"
    case .fallAgainstDirection: "核对目标的正负号和“方向”：下降幅度越大越好的，目标写正数，方向写“越高越好”。"
    case .outOfRange: "核对原件：小数点是否错位，是否多录或少录一位。"
    case .sumFell: "核对是否填成了当年数；累计值和数量填规划期首年以来的累计数。"
    case .statusMissing: "补填核算状态。"
    case .periodExceedsTotal: "核对两个数；如原件如此，请在备注说明。"
    case .percentAsFraction: "核对原件；百分数写百分号前的数，95%写95，不写0.95。"
    case .baseYearDiffers: "核对两个数；基期值不是当年数值的，在“基期说明”写明（如“十三五”均值）。"
    case .dateBeforeDataYearEnds, .dateBeforeSource: "核对plan.yaml中这次评估的date和data-through，以及sources.csv的日期。"
    case .publishedLater: "如报告应采用这个数，改正报告日期。"
    }
  }
}
