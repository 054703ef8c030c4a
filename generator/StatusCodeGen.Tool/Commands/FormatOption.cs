using System;
using System.CommandLine;
using System.Linq;
using StatusCodeGen.Tool.Output;

namespace StatusCodeGen.Tool.Commands;

/// <summary>The option <c>--format</c> of commands that write a report.</summary>
internal static class FormatOption
{
    /// <param name="formats">The formats that the command has, the default first.</param>
    public static Option<string> Create(params ReportFormat[] formats)
    {
        var words = formats.Select(WordOf).ToArray();
        var option = new Option<string>("--format")
        {
            Description = "How the report is written. The format github makes annotations in GitHub Actions.",
            HelpName = string.Join('|', words),
            DefaultValueFactory = _ => words[0],
        };
        return option.AcceptOnlyFromAmong(words);
    }

    public static ReportFormat Read(ParseResult call, Option<string> option) =>
        Enum.GetValues<ReportFormat>().Single(format => WordOf(format) == call.GetRequiredValue(option));

    private static string WordOf(ReportFormat format) => format.ToString().ToLowerInvariant();
}
