using System.Globalization;
using Quickstart.Wire;
using Spectre.Console;
using Syncfy;

namespace Quickstart.Screen;

/// <summary>One job on the terminal, from its title to its conclusion.</summary>
internal sealed class JobScreen(Terminal terminal)
{
    private const int FieldIndent = 6;

    public void ShowTitle(string title) => terminal.Say(title, new Style(decoration: Decoration.Bold));

    public Task<T> WaitAsync<T>(Task<T> next) => terminal.WaitAsync(next);

    public void ShowStatus(CredentialStatusCode status) => StatusLine.Print(terminal, status);

    public void ShowNote(string note, int indent = 2) => terminal.Say(note, Color.Grey, indent);

    public void ShowAdvice(Decision decision) =>
        terminal.Say($"{decision.Step.Word}. {decision.Advice}", decision.Step.Color, indent: 2);

    public void ShowConclusion(Decision decision)
    {
        // The advice about usable data was shown when that status arrived.
        if (decision.Step is not NextStep.UseAndContinue)
        {
            ShowAdvice(decision);
        }

        terminal.Say();
    }

    public void ShowProblem(string path, int line, string reason) =>
        terminal.Complain(string.Create(CultureInfo.InvariantCulture, $"{path}:{line}: {reason}"));

    public void ShowRequest(int fields, string? address)
    {
        if (fields == 0)
        {
            ShowNote("The request names no field to fill in.", FieldIndent);
        }
        else if (address is not null)
        {
            ShowNote($"The answers go to {address}", FieldIndent);
        }
    }

    public void ShowQuestion(TwofaField field) => terminal.Say($"Asks for {Question(field)}", Style.Plain, FieldIndent);

    public Task<string> AskAsync(TwofaField field) => terminal.AskAsync($"{Question(field)}:", FieldIndent);

    public void ShowAnswer(TwofaField field, bool isRecorded)
    {
        var answer = isRecorded ? "****** (the recorded answer)" : "no answer was recorded";
        terminal.Say($"{Label(field)}: {answer}", Style.Plain, FieldIndent);
    }

    private static string Question(TwofaField field) => field.Challenge is { Length: > 0 } challenge
        ? $"{Label(field)} (challenge {challenge})"
        : Label(field);

    private static string Label(TwofaField field) => field.Label ?? field.Name ?? "a value";
}
