using Spectre.Console;
using StatusCodeGen.Tool.Commands;
using StatusCodeGen.Tool.Pages;
using StatusCodeGen.Tool.Tests.Recognition;

namespace StatusCodeGen.Tool.Tests.Commands;

public sealed class CatalogPreviewTests
{
    [Test]
    public void Terminal_shows_the_codes_in_their_groups()
    {
        var page = RecognizedText.Recognize(
            "<h1>[Codes]</h1><table><tr><th>Code<th>Name<tr><td>1xx<td>Good<tr><td>100<td>Done</table>",
            PageKind.Html);
        using var output = new StringWriter { NewLine = "\n" };
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
            Out = new AnsiConsoleOutput(output),
        });
        console.Profile.Width = 60;

        CatalogPreview.Show(page, console);

        Assert.That(
            output.ToString().Split('\n').Select(static line => line.TrimEnd()),
            Is.EqualTo(new[]
            {
                "           [Codes]",
                "╭──────┬──────┬─────────────╮",
                "│ Code │ Name │ Description │",
                "├──────┼──────┼─────────────┤",
                "│ 1xx  │ Good │             │",
                "│ 100  │ Done │             │",
                "╰──────┴──────┴─────────────╯",
                "",
            }));
    }
}
