namespace StatusCodeGen.Tests.CodeFixes;

public sealed class SwitchExpressionFixTests
{
    [Test]
    public async Task The_arms_come_before_the_catch_all_in_the_order_of_the_codes() => Assert.That(
        await FixableProject.Fix("""
            using System;
            using Acme;

            static class T
            {
                public static int F(Code code) => code switch
                {
                    Code.Pending => 1,
                    _ => throw new InvalidOperationException(),
                };
            }
            """),
        Is.EqualTo("""
            using System;
            using Acme;

            static class T
            {
                public static int F(Code code) => code switch
                {
                    Code.Pending => 1,
                    Code.Finish => throw new NotImplementedException(),
                    Code.Refused => throw new NotImplementedException(),
                    Code.Odd => throw new NotImplementedException(),
                    Code.@default => throw new NotImplementedException(),
                    _ => throw new InvalidOperationException(),
                };
            }
            """));
}
