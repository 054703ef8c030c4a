using Quickstart.Screen;
using Spectre.Console;
using Syncfy;

namespace Quickstart.Tests.Screen;

public sealed class TerminalTests
{
    private const string HostileField =
        """{"code":410,"address":"https://[/]","twofa":["""
        + """{"name":"token","label":"[red]Token[/] [[","challenge":"[link=x]\u001b[31m\u0007\n"}]}""";

    [Test]
    public void Plain_text_has_no_control_sequences_and_no_blanks_at_the_end_of_a_line()
    {
        var output = ConsoleRun.Of().Out + ConsoleRun.Of("--table").Out + ConsoleRun.Of("--help").Out;

        Assert.That(output.Where(character => char.IsControl(character) && character != '\n'), Is.Empty);
        Assert.That(output, Does.Not.Contain(" \n"));
    }

    [Test]
    public void Text_from_the_wire_is_not_markup_and_does_not_control_the_terminal()
    {
        var run = ConsoleRun.OfJob(HostileField, """{"twofa":{"token":"[red]"}}""");

        Assert.That(run.Lines[2..5], Is.EqualTo(new[]
        {
            "      The answers go to https://[/]",
            "      Asks for [red]Token[/] [[ (challenge [link=x] [31m  )",
            "      [red]Token[/] [[: ****** (the recorded answer)",
        }));
    }

    [Test]
    public void Text_from_the_wire_is_not_markup_in_a_question()
    {
        using var terminal = new TypedTerminal("1\r");

        terminal.Replay(HostileField);

        Assert.That(terminal.Out, Does.Contain("      [red]Token[/] [[ (challenge [link=x] [31m  ): *\n"));
    }

    [TestCase("\u202Eevil\u2069", " evil ")]
    [TestCase("\u200F\u061C\uFEFF\u2028\u2029", "     ")]
    [TestCase("\uDB40\uDC41", " ")]
    [TestCase("\u0085\u001B", "  ")]
    [TestCase("می\u200Cخواهم", "می\u200Cخواهم")]
    [TestCase("\uD83D\uDE80", "\uD83D\uDE80")]
    public void Received_text_cannot_reorder_or_hide_other_text(string received, string printed) =>
        Assert.That(received.Printable, Is.EqualTo(printed));

    [Test]
    public void A_narrow_terminal_loses_no_number_and_no_line([Range(20, 64, 4)] int width)
    {
        using var writer = new StringWriter();
        var console = Terminal.Plain(writer);
        console.Profile.Width = width;
        var terminal = new Terminal(console, TextWriter.Null, canAsk: false);
        var job = new Job("01-finish", [.. CredentialStatusCodes.All.Select(info => info.Code)]);

        CatalogTable.Print(terminal);
        var catalog = writer.ToString().ReplaceLineEndings("\n");
        writer.GetStringBuilder().Clear();
        SummaryTable.Print(terminal, [job, job]);
        var summary = writer.ToString().ReplaceLineEndings("\n");

        foreach (var info in CredentialStatusCodes.All)
        {
            Assert.That(catalog, Does.Contain($"\n  {info.Code:D}"));
            Assert.That(summary, Does.Contain($"{info.Code:D}"));
        }

        Assert.That(catalog, Does.EndWith("24 codes\n"));
        Assert.That(summary, Does.EndWith("\n"));
        Assert.That($"{catalog}{summary}".Split('\n').Select(line => line.Length), Has.All.LessThanOrEqualTo(width));
    }

    [Test]
    public void A_status_has_the_colour_of_its_group()
    {
        using var writer = new StringWriter();
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.Yes,
            ColorSystem = ColorSystemSupport.EightBit,
            Out = new AnsiConsoleOutput(writer),
        });
        console.Profile.Width = 200;

        StatusLine.Print(new Terminal(console, TextWriter.Null, canAsk: false), CredentialStatusCode.DeprecatedSite);

        Assert.That(writer.ToString(), Does.Contain("\e[38;5;214m449\e[0m"));
    }

    [Test]
    public void Each_group_has_its_own_colour()
    {
        var groups = Enum.GetValues<CredentialStatusCodeGroup>();

        Assert.That(groups.Select(group => group.Color), Is.Unique);
    }
}
