import TreatyCompare

/// Renders an evaluation as one JSON object. What is undefined is `null`, and `undefined` says why.
package enum EvaluationJSON {
  /// The text, with a line end.
  package static func text(_ report: EvaluationReport) -> [UInt8] {
    var writer = JSONWriter()
    writer.object { writer in
      writer.field("codebook", report.codebook)
      writer.field("codebook_sha256", report.sha256.isEmpty ? nil : report.sha256)
      appendHead(report.evaluation, to: &writer)
      writer.key("notes")
      writer.array { writer in for note in report.notes { writer.value(note) } }
      append(themesOf: report.evaluation, to: &writer)
      append(averagesOf: report.evaluation, to: &writer)
      append(groups: report.groups, to: &writer)
      append(sensitivityOf: report, to: &writer)
      append(prevalenceOf: report, to: &writer)
      append(cases: report.cases, to: &writer)
    }
    writer.endLine()
    return writer.bytes
  }

  private static func appendHead(_ evaluation: Evaluation, to writer: inout JSONWriter) {
    writer.field("units", evaluation.units)
    writer.field("documents", evaluation.documents)
    writer.key("coders")
    writer.array { writer in for coder in evaluation.coders { writer.value(coder) } }
    writer.field("weighted", evaluation.isWeighted)
  }

  private static func append(themesOf evaluation: Evaluation, to writer: inout JSONWriter) {
    writer.key("themes")
    writer.array { writer in
      for score in evaluation.themes {
        writer.object { append(score, to: &$0) }
      }
    }
  }

  private static func append(_ score: Evaluation.ThemeScore, to writer: inout JSONWriter) {
    writer.field("theme", score.id)
    writer.field("status", score.isScored ? "scored" : "provisional")
    writer.field("validated", score.isValidated)
    writer.field("units", score.units)
    writer.field("coded", score.coded)
    writer.field("coded_documents", score.codedDocuments)
    writer.field("tagged", score.tagged)
    writer.field("divided", score.divided)
    writer.field("not_covered", score.notCovered)
    writer.field("true_positives", score.matrix.truePositives)
    writer.field("false_positives", score.matrix.falsePositives)
    writer.field("false_negatives", score.matrix.falseNegatives)
    writer.field("true_negatives", score.matrix.trueNegatives)
    append("precision", score.precision, undefined: "nothing tagged", to: &writer)
    append("recall", score.recall, undefined: "nothing coded", to: &writer)
    append("f1", score.f1, undefined: "nothing tagged or coded", to: &writer)
    append("kappa", score.kappa, undefined: "no variation", to: &writer)
    append("alpha", Evaluation.Estimate(value: score.alpha), undefined: "no variation", to: &writer)
    append(
      "coder_alpha", Evaluation.Estimate(value: score.coderAlpha), undefined: "one coder, or no variation among them", to: &writer)
  }

  private static func append(averagesOf evaluation: Evaluation, to writer: inout JSONWriter) {
    let averages = [("micro", evaluation.micro), ("macro", evaluation.macro), ("macro_validated", evaluation.validatedMacro)]
    for (name, average) in averages {
      writer.key(name)
      writer.object { writer in
        writer.field("themes", average.themes)
        append("precision", average.precision, undefined: "nothing tagged", to: &writer)
        append("recall", average.recall, undefined: "nothing coded", to: &writer)
        append("f1", average.f1, undefined: "nothing tagged or coded", to: &writer)
      }
    }
  }

  private static func append(groups: [EvaluationReport.Group], to writer: inout JSONWriter) {
    writer.key("groups")
    writer.array { writer in
      for group in groups {
        writer.object { writer in
          writer.field("axis", group.axis)
          writer.field("name", group.name)
          appendHead(group.evaluation, to: &writer)
          append(averagesOf: group.evaluation, to: &writer)
          append(themesOf: group.evaluation, to: &writer)
        }
      }
    }
  }

  private static func append(sensitivityOf report: EvaluationReport, to writer: inout JSONWriter) {
    writer.key("threshold_sensitivity")
    writer.array { writer in
      for entry in report.sensitivity {
        writer.object { writer in
          writer.field("factor", entry.factor)
          writer.field("micro_f1", entry.micro)
          writer.field("macro_f1", entry.macro)
          writer.key("f1")
          writer.object { writer in
            for (theme, value) in zip(report.evaluation.themes, entry.themes) { writer.field(theme.id, value) }
          }
        }
      }
    }
  }

  private static func append(prevalenceOf report: EvaluationReport, to writer: inout JSONWriter) {
    writer.field("prevalence_of", report.prevalenceSource)
    writer.key("prevalence")
    writer.array { writer in
      for theme in report.prevalence {
        writer.object { writer in
          writer.field("theme", theme.id)
          writer.field("tagged", theme.tagged)
          append("corrected", theme.corrected, undefined: "the tags tell nothing about it", to: &writer)
        }
      }
    }
  }

  private static func append(cases: [EvaluationReport.Case], to writer: inout JSONWriter) {
    writer.key("cases")
    writer.array { writer in
      for one in cases {
        writer.object { writer in
          writer.field("theme", one.theme)
          writer.field("kind", one.isMissed ? "missed" : "wrongly tagged")
          writer.field("unit", one.unit)
          writer.field("document", one.document)
          writer.field("score", one.score)
          writer.field("threshold", one.threshold)
          writer.field("text", one.text)
          writer.key("mentions")
          writer.array { writer in
            for mention in one.evidence {
              writer.object { writer in
                writer.field("pattern", mention.pattern)
                writer.field("line", mention.line)
                writer.field("text", mention.text)
              }
            }
          }
        }
      }
    }
  }

  private static func append(_ name: String, _ estimate: Evaluation.Estimate, undefined: String, to writer: inout JSONWriter) {
    writer.key(name)
    writer.object { writer in
      writer.field("value", estimate.value)
      if estimate.value == nil { writer.field("undefined", undefined) }
      writer.field("low", estimate.interval?.low)
      writer.field("high", estimate.interval?.high)
    }
  }
}
