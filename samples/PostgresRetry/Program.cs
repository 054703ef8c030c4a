using PostgresRetry;

// Says what Retry decides for each SQLSTATE on the command line: dotnet run --project samples/PostgresRetry -- 40P01 23505
foreach (var argument in args)
{
    var state = (SqlStateText)argument;
    Console.WriteLine($"{state} {state.Code.GetName()}: {Retry.For(state.Code)}");
}
