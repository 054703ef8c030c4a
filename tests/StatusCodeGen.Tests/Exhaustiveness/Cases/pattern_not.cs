// expect: A
// group: pattern
// why: IDE0072 ignores negation and lists B and C too
using System;

[System.CodeDom.Compiler.GeneratedCode("StatusCodeGen", "1.0.0")]
enum Code { A, B, C }

static class T
{
    public static int F(Code c)
    {
        return c switch
        {
            not Code.A => 1,
        };
    }
}
