using Spectre.Console;

namespace Quickstart.Screen;

/// <summary>The table of the outcomes of all jobs.</summary>
internal static class SummaryTable
{
    public static void Print(Terminal terminal, IEnumerable<Job> jobs)
    {
        if (terminal.IsNarrow)
        {
            PrintNarrow(terminal, jobs);
        }
        else
        {
            PrintTable(terminal, jobs);
        }
    }

    private static void PrintNarrow(Terminal terminal, IEnumerable<Job> jobs)
    {
        foreach (var job in jobs)
        {
            terminal.Say($"{job.Name}: {job.Decision.Step.Word}", job.Decision.Step.Color);
            terminal.Show(new Padder(StatusLine.Numbers(job.Statuses), new Padding(2, 0, 0, 0)));
        }
    }

    private static void PrintTable(Terminal terminal, IEnumerable<Job> jobs)
    {
        var table = new Table()
            .Border(terminal.IsLive ? TableBorder.Rounded : TableBorder.Ascii)
            .BorderColor(Color.Grey)
            .AddColumns("Job", "Statuses", "Outcome");
        foreach (var job in jobs)
        {
            var step = job.Decision.Step;
            table.AddRow(new Text(job.Name.Printable), StatusLine.Numbers(job.Statuses), new Text(step.Word, step.Color));
        }

        terminal.Show(table);
    }
}
