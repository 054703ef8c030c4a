namespace Quickstart.Tests;

/// <summary>Recordings of jobs.</summary>
internal static class Jobs
{
    /// <summary>One status on each line, as pushed.</summary>
    public static string[] Pushed(params int[] codes) => [.. codes.Select(Message)];

    /// <summary>The history up to each status on a line, as polled.</summary>
    public static string[] Polled(params int[] codes) =>
    [
        .. Enumerable.Range(1, codes.Length)
            .Select(count => $$"""{"code":200,"status":true,"response":[{{string.Join(',', codes.Take(count).Select(Message))}}]}"""),
    ];

    /// <summary>The path of a job that comes with the program.</summary>
    public static string Shipped(string name) => Path.Combine(AppContext.BaseDirectory, "jobs", $"{name}.jsonl");

    private static string Message(int code) => code == 410
        ? """{"code":410,"address":"https://sync.example/twofa","twofa":[{"name":"token","type":"text","label":"Token"}]}"""
        : $$"""{"code":{{code}}}""";
}
